import { expect, it } from 'vitest';
import {
  printEvidenceRequest,
  readEvidenceRequest,
} from '../../dashboard/src/state/evidence-request.ts';

it.each(['1924', '1924,baltic', '-43', 'region,near-middle-east'])(
  'the address word %s is read and printed back',
  (open) => {
    const request = readEvidenceRequest(open);
    expect(request && printEvidenceRequest(request)).toBe(open);
  },
);

it.each([null, '', 'region', 'soon', 'x,baltic'])('%s opens nothing', (open) => {
  expect(readEvidenceRequest(open)).toBeNull();
});
