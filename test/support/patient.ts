// Loaded before each test file of the project `node`: a property that failed says so after eight minutes, with the smallest case
// found until then. Looking for a smaller one is synchronous, so that no limit of the test's own ends it.

import fc from 'fast-check';

fc.installGlobalPlugin(fc.interruptAfterTimeLimit(480_000, { failOnInterrupt: true }));
