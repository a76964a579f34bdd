import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { hoverTooltip, keymap } from '@codemirror/view';
import { graphql, offsetToPos, showInDocsCommand } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { getHoverInformation } from 'graphql-language-service';
import { writingAids } from './writing-aids.ts';

/** The language of queries: completion, faults, documentation under the pointer, ways to types. */
export function graphqlEditing(schema: GraphQLSchema, showType: (type: string) => void): Extension {
  const show = (_field?: string, type?: string, parent?: string): void => {
    const name = (type ?? parent ?? '').replace(/[[\]!]/g, '');
    if (name !== '') showType(name);
  };
  return [
    ...graphql(schema, {
      onShowInDocs: show,
      onCompletionInfoRender: ({ documentation, deprecationReason }) =>
        writeInfo(documentation ?? deprecationReason ?? ''),
    }),
    keymap.of([{ key: 'Alt-Enter', run: showInDocsCommand }]),
    hoverDocumentation(schema),
    writingAids,
  ];
}

function hoverDocumentation(schema: GraphQLSchema): Extension {
  return hoverTooltip((view: EditorView, pos: number) => {
    const { doc } = view.state;
    const word = view.state.wordAt(pos);
    if (!word) return null;
    const contents = getHoverInformation(schema, doc.toString(), offsetToPos(doc, word.to));
    const text = typeof contents === 'string' ? contents.trim() : '';
    const info = writeInfo(text);
    if (!info) return null;
    return { pos: word.from, end: word.to, above: true, create: () => ({ dom: info }) };
  });
}

function writeInfo(text: string): HTMLElement | null {
  if (text === '') return null;
  const info = document.createElement('div');
  info.className = 'documentation';
  info.textContent = text;
  return info;
}
