#!/usr/bin/env node
// Starts the TypeScript command line from any folder, with this checkout's compiler settings.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./main.ts');
