export * from './acts.ts';
export * from './claims.ts';
export * from './datasets.ts';
export * from './narratives.ts';
export * from './polities.ts';
export * from './regions.ts';
export * from './sources.ts';
export * from './treaties.ts';
