import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { foldGutter, foldKeymap } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { serverFaults } from './server-faults.ts';

/** What helps whoever writes, and nobody who only reads; fetched with the languages. */
export const writingAids: Extension = [
  closeBrackets(),
  autocompletion({ icons: false }),
  foldGutter(),
  serverFaults,
  keymap.of([...closeBracketsKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap]),
];
