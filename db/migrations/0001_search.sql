CREATE VIRTUAL TABLE `search` USING fts5(
  kind UNINDEXED,
  slug UNINDEXED,
  title,
  names,
  body,
  tokenize = 'unicode61 remove_diacritics 2'
);
