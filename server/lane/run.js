// Runs a TypeScript file, named by its address, as a process of its own with this checkout's settings.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import(process.argv[2]);
