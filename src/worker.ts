// The Worker: the app over this deployment's catalog, and the one clock.

import { catalog } from '../.build/catalog.ts';
import { createApp } from './http/app.ts';

export default createApp(catalog, Date.now);
