import { escapeHtml } from '../../http/escape-html.ts';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

/** Writes HTML from a template: what is put in is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  const written = values.map((value) => {
    if (value instanceof Html) return value.text;
    if (typeof value === 'object') return value.map(({ text }) => text).join('\n');
    return escapeHtml(String(value));
  });
  // The indentation of the source is no part of the page.
  const plain = parts.map((part) => part.replaceAll(/\s*\n\s*/g, '\n'));
  return new Html(plain.map((part, place) => part + (written[place] ?? '')).join(''));
}

/** HTML where there is something to say, else nothing. */
export function when(known: unknown, write: () => Html): Html | string {
  return known === null || known === undefined || known === '' || known === false ? '' : write();
}

/** A list of links, or of what else is given. */
export function list(items: readonly Html[]): Html {
  return items.length === 0
    ? html``
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** A table whose first column heads the rows. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html {
  const body = rows.map(
    ([first = '', ...others]) =>
      html`<tr>
        <th scope="row">${first}</th>
        ${others.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
