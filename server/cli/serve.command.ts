import type { Command } from 'commander';

export function addServeCommand(program: Command): Command {
  return program
    .command('serve')
    .description('Serve the API and the dashboard; other settings come from the environment.')
    .option('--port <number>', 'port to listen on (PORT; 4000)')
    .option('--db <file>', 'database to serve (DATABASE; build/chancery.sqlite, built when needed)')
    .action(async ({ port, db }: { port?: string; db?: string }) => {
      const { serve } = await import('../main.ts');
      const overrides = {
        ...(port !== undefined && { PORT: port }),
        ...(db !== undefined && { DATABASE: db }),
      };
      await serve(overrides, { prepared: db !== undefined });
    });
}
