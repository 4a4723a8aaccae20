// The build's command line, which wrangler runs too. Under `npm start` the desk builds, with everything loaded and warm.

import { parseArgs } from 'node:util';

const HELP = `Usage: npm run check [-- options]     or: node src/build/main.ts [options]

Reads the content folder and builds .build/ for the Worker.

  --check    only check the content; write nothing
  --json     print the issues as JSON lines: {severity, file, line, field, problem, remedy}
  --help     show this

  CONTENT_DIR=DIR   another content folder than content/
  SITE_URL=URL      another address than the url of site.yaml, such as https://news.example
  BUILD_DIR=DIR     another output folder than .build/, to compare two builds

Exit status: 0 when there are no errors (warnings do not count), 1 when there are, 2 for an unknown option.
`;

const options = () => {
  try {
    return parseArgs({
      options: {
        check: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return undefined;
  }
};

/** Whether a desk is there and has built; it prints what it finds itself. */
const deskBuilds = async (): Promise<boolean> => {
  const { DESK_PORT } = process.env;
  if (!DESK_PORT) return false;
  return fetch(`http://127.0.0.1:${DESK_PORT}/`).then(
    ({ ok }) => ok,
    () => false,
  );
};

const run = async (): Promise<number> => {
  const values = options();
  if (!values) return 2;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  // The deploy has built already, and wrangler runs its build command all the same.
  if (process.env.FANJIAN_BUILT || (await deskBuilds())) return 0;
  const { runBuild } = await import('./command.ts');
  return runBuild({ ...values, desk: process.env.WRANGLER_COMMAND === 'dev' });
};

process.exitCode = await run();
