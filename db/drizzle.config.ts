import { defineConfig } from 'drizzle-kit';

/** `npm run db:migration` compares db/schema with db/migrations and writes what is missing. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/index.ts',
  out: './db/migrations',
});
