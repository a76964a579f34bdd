import { describe, expect, it } from 'vitest';
import { editDistance, findNearPages } from '../../dashboard/src/views/notfound/near-pages.ts';
import { LANGUAGES } from '../../dashboard/charts/languages.ts';
import { pageLanguage } from '../../dashboard/src/words/languages.ts';
import { messagesIn } from '../../dashboard/src/words/messages.ts';
import { readVerdict, spellVerdict, VERDICTS } from '../../dashboard/src/words/verdict-words.ts';

describe('an address that leads nowhere', () => {
  const pages = ['/', '/compare', '/timeline', '/map', '/matrix', '/narrative'].map((path) => ({
    path,
    label: path,
  }));
  const near = (path: string) => findNearPages(path, pages).map((page) => page.path);

  it('is near to the pages that differ by a letter or two', () => {
    expect(near('/mapp')[0]).toBe('/map');
    expect(near('/time-line')).toEqual(['/timeline']);
    expect(near('/Narative/')).toEqual(['/narrative']);
  });

  it('is near to none where it is about something else', () => {
    expect(near('/encyclopaedia')).toEqual([]);
    expect(editDistance('map', 'matrix')).toBe(4);
  });
});

describe('the verdict of an address', () => {
  it('is read in any case and spelt as it is printed', () => {
    for (const verdict of VERDICTS) {
      expect(readVerdict(`?verdict=${spellVerdict(verdict)}`)).toBe(verdict);
    }
    expect(readVerdict('?verdict=Error_of_name')).toBe('ERROR_OF_NAME');
    expect(readVerdict('?verdict=perhaps')).toBeNull();
    expect(readVerdict('')).toBeNull();
  });
});

describe('messages', () => {
  it('are there in every language, in English where there is no other word', () => {
    for (const language of [...Object.keys(LANGUAGES), 'eo']) {
      expect(messagesIn(language).missingHeading).not.toBe('');
    }
  });

  it('name the language they are in, not the one asked for', () => {
    expect(pageLanguage('en')).toBe('en-GB');
    expect(pageLanguage('de')).toBe('en-GB');
  });
});
