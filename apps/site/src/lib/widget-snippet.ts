/** What somebody chose for their tag. */
export interface TagChoice {
  readonly theme: string;
  readonly start: string;
  readonly level: number;
  readonly locale: string;
  readonly share: boolean;
}

export const USUAL: TagChoice = { theme: 'auto', start: 'relief', level: 2, locale: 'en-GB', share: false };

/** The attributes that differ from what the tag does by itself. */
export const attributesOf = ({ theme, start, level, locale, share }: TagChoice): string =>
  [
    ` locale="${locale}"`,
    theme === USUAL.theme ? '' : ` theme="${theme}"`,
    start === USUAL.start ? '' : ` start="${start}"`,
    level === USUAL.level ? '' : ` heading-level="${level}"`,
    share ? ' share-answers' : '',
  ].join('');

/** The lines to paste into a page. */
export const snippet = (
  choice: TagChoice,
  integrity: string,
  fallback: string,
): string => `<script type="module"
  src="/cramps/cramp-check.js"
  integrity="${integrity}"
  crossorigin="anonymous"></script>
<cramp-check${attributesOf(choice)}>
  <p>${fallback}</p>
</cramp-check>`;
