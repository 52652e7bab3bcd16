import { escapeXml } from '../../src/lib/xml.ts';
import { setText, type Setting } from './set-text.ts';

/** As large as previews show them. */
export const WIDTH = 1200;
export const HEIGHT = 630;

export interface PictureText {
  readonly site: string;
  /** The page above, if there is one. */
  readonly above: string | undefined;
  readonly title: string;
  readonly description: string;
}

export interface Faces {
  readonly heading: Setting['widthOf'];
  readonly reading: Setting['widthOf'];
}

/** The look at night, as in the tokens: a picture cannot know whether it is dark where it is seen. */
const NIGHT = { bg: '#0d1424', ink: '#efe6d5', quiet: '#a8b0c4', lamp: '#f2b251' };
const HEADING = "font-family='Newsreader 16pt'";
const READING = "font-family='Atkinson Hyperlegible Next'";
const LEFT = 80;
/** The height at which the line comes in, and the lamp stands on it. */
const LINE = 128;

const LAMP = `<g transform="translate(${LEFT} ${LINE - 68}) scale(1.5)">
<path d="M15 6H29L37 24H7Z" fill="${NIGHT.lamp}"/>
<path d="M15 6H29L37 24H7ZM22 24V40M13 45C13 41.5 17 40 22 40S31 41.5 31 45" fill="none" stroke="${NIGHT.ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** The line of the site: from under the lamp it becomes the leg, and then the bed. The calf is lit. */
const LEG = `<g transform="translate(596 ${LINE - 1})">
<path d="M204 195C236 197 262 216 300 211C328 207 346 193 372 189C340 178 300 172 268 174C240 176 220 184 204 195Z" fill="${NIGHT.lamp}"/>
<path d="M-700 1H520C566 1 592 24 586 52C580 80 520 82 448 90C416 93 402 79 370 81C340 83 330 101 304 107C262 117 218 124 184 136C168 142 161 134 162 118C163 96 173 76 170 52C168 38 152 34 144 45C136 60 125 72 120 92C115 112 118 130 109 150C101 168 88 182 95 199C103 216 132 214 150 206C168 197 184 194 204 195C236 197 262 216 300 211C328 207 346 193 372 189C424 182 500 198 560 211C640 226 700 226 800 226" fill="none" stroke="${NIGHT.ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></g>`;

function block(
  { lines, size }: ReturnType<typeof setText>,
  y: number,
  { leading }: { leading: number },
  look: string,
): string {
  const spans = lines.map(
    (line, at) => `<tspan x="${LEFT}" y="${y + at * size * leading}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-size="${size}" ${look}>${spans.join('')}</text>`;
}

const TITLE = { width: 610, height: 200, leading: 1.12 };
const TEXT = { width: 1010, height: 40, leading: 1.35 };

/** The picture of a page: its title by lamplight. */
export function pictureSvg({ site, above, title, description }: PictureText, faces: Faces): string {
  const heading = setText(title, [66, 58, 52, 46], { ...TITLE, widthOf: faces.heading });
  const text = setText(description, [29], { ...TEXT, widthOf: faces.reading });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${NIGHT.bg}"/>
${LEG}${LAMP}
<text x="${LEFT + 82}" y="${LINE - 22}" font-size="34" fill="${NIGHT.ink}" ${HEADING}>${escapeXml(site)}</text>
${above === undefined ? '' : `<text x="${LEFT}" y="206" font-size="27" fill="${NIGHT.lamp}" ${READING}>${escapeXml(above)}</text>`}
${block(heading, above === undefined ? 240 : 286, TITLE, `fill="${NIGHT.ink}" ${HEADING}`)}
${block(text, 572 - (text.lines.length - 1) * text.size * TEXT.leading, TEXT, `fill="${NIGHT.quiet}" ${READING}`)}
</svg>`;
}
