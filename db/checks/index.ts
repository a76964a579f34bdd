import { actsWithinCoverage } from './acts-within-coverage.ts';
import { actsWithinLives } from './acts-within-lives.ts';
import type { Check } from './check.ts';
import { claimsSupportActs } from './claims-support-acts.ts';
import { confidenceFitsClaims } from './confidence-fits-claims.ts';
import { contestedActsGiveReasons } from './contested-acts-give-reasons.ts';
import { continuationsAreChains } from './continuations-are-chains.ts';
import { coordinatesInRange } from './coordinates-in-range.ts';
import { knownLanguages } from './known-languages.ts';
import { checkKnownSlugs } from './known-slugs.ts';
import { knownWords } from './known-words.ts';
import { livesInOrder } from './lives-in-order.ts';
import { narrativesQuoteExactly } from './narratives-quote-exactly.ts';
import { oneActOnce } from './one-act-once.ts';
import { oneClaimPerSource } from './one-claim-per-source.ts';
import { originsAgree } from './origins-agree.ts';
import { partiesDiffer } from './parties-differ.ts';
import { readingsNameSentences } from './readings-name-sentences.ts';
import { regionsPartitionPolities } from './regions-partition-polities.ts';
import { requiredCells } from './required-cells.ts';
import { sourcesInUse } from './sources-in-use.ts';
import { successionsAcyclic } from './successions-acyclic.ts';
import { summariesAreSentences } from './summaries-are-sentences.ts';
import { treatiesInUse } from './treaties-in-use.ts';
import { trimmedCells } from './trimmed-cells.ts';
import { uniqueSlugs } from './unique-slugs.ts';
import { validDates } from './valid-dates.ts';
import { validNumbers } from './valid-numbers.ts';
import { wellFormedSlugs } from './well-formed-slugs.ts';

/** All rules of the data: how cells are written, what they refer to, what must be true of acts. */
export const CHECKS: readonly Check[] = [
  requiredCells,
  trimmedCells,
  wellFormedSlugs,
  uniqueSlugs,
  knownWords,
  knownLanguages,
  validDates,
  validNumbers,
  checkKnownSlugs('polities', 'polities', 'polities.csv'),
  checkKnownSlugs('sources', 'sources', 'sources.json'),
  checkKnownSlugs('treaties', 'treaties', 'treaties.csv'),
  checkKnownSlugs('persons', 'persons', 'persons.csv'),
  checkKnownSlugs('schemes', 'region schemes', 'region-schemes.csv'),
  checkKnownSlugs('acts', 'acts', 'acts.csv'),
  coordinatesInRange,
  regionsPartitionPolities,
  livesInOrder,
  successionsAcyclic,
  continuationsAreChains,
  partiesDiffer,
  actsWithinLives,
  actsWithinCoverage,
  oneActOnce,
  summariesAreSentences,
  contestedActsGiveReasons,
  claimsSupportActs,
  confidenceFitsClaims,
  oneClaimPerSource,
  narrativesQuoteExactly,
  readingsNameSentences,
  sourcesInUse,
  treatiesInUse,
  originsAgree,
];
