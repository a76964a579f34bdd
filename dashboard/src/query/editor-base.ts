import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { editorLook } from './editor-look.ts';
import { faultField } from './fault-field.ts';
import { typeOverSelection } from './type-over-selection.ts';

/** How long after Escape a Tab leaves the editor, in milliseconds; any other key ends it sooner. */
const LEAVING_TIME = 60_000;

/** What both editors need to know of the page. */
export interface EditorActions {
  run: () => void;
  /** Called after every change of the text. */
  change: (text: string) => void;
}

/**
 * What the editor of the query and that of the variables share; `hint` stands in an empty one. The
 * languages come before it, so that their keys are asked first.
 */
export function editorBase(
  { label, hint }: { label: string; hint: string },
  { run, change }: EditorActions,
): Extension {
  return [
    Prec.highest(
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            run();
            return true;
          },
        },
        {
          // One Escape is enough to leave, even where it also closes a list.
          key: 'Escape',
          run: (view) => {
            view.setTabFocusMode(LEAVING_TIME);
            return false;
          },
        },
      ]),
    ),
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': `${label}. Escape, then Tab, leaves this field.`,
      spellcheck: 'false',
      autocapitalize: 'off',
      // Said aloud, because not every checker counts editable content among what takes the focus.
      tabindex: '0',
    }),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) change(update.state.doc.toString());
    }),
    placeholder(hint),
    faultField,
    typeOverSelection,
    editorLook,
  ];
}
