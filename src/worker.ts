// The Worker: the app over this deployment's catalog.

import { catalog } from '../.build/catalog.ts';
import { createApp } from './http/app.ts';

export default createApp(catalog);
