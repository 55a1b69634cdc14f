/** Text that is HTML already; anything else is escaped where it is put into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

export type Content = Html | string | number | null | false | undefined | readonly Content[];

function rendered(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  return typeof content === 'object' ? content.map(rendered).join('') : escaped(String(content));
}

/** A piece of a page: what is put in is escaped unless it is Html; lists are joined, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.reduce((all, string, index) => all + rendered(contents[index - 1]) + string));
}

/** Data for the page's script. `<` is escaped, so that no text of a report can end the element. */
export const data = (id: string, value: unknown): Html =>
  new Html(`<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
