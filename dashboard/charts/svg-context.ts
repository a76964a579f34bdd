import { ANCHORS, BASELINES, escapeXml, readColour, readFont, roundNumber } from './svg-text.ts';

/** Measures a text in pixels under a CSS font; a canvas of the platform does it. */
export type MeasureText = (
  text: string,
  font: string,
) => { width: number; actualBoundingBoxAscent: number; actualBoundingBoxDescent: number };

type Matrix = readonly [number, number, number, number, number, number];

/** What `save` keeps and `restore` brings back. */
const STATE = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'globalAlpha',
  'font',
  'textAlign',
  'textBaseline',
] as const;

/**
 * A 2D drawing context that records SVG with live text. It knows what Chart.js and our own plugins
 * use, and throws on the rest (images, gradients, patterns, shadows) rather than draw it wrongly.
 */
export class SvgContext {
  /** What Chart.js takes for the canvas element. */
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  fillStyle: unknown = '#000';
  strokeStyle: unknown = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #dash: readonly number[] = [];
  #clips: readonly string[] = [];
  #saved: (() => void)[] = [];
  #path = '';
  #definitions: string[] = [];
  #body: string[] = [];
  #open: readonly string[] = [];
  #measure: MeasureText;

  constructor(width: number, height: number, measure: MeasureText) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
  }

  /** The drawing so far: definitions and elements, without the `<svg>` around them. */
  content(): string {
    this.#enter([]);
    const definitions =
      this.#definitions.length === 0 ? '' : `<defs>${this.#definitions.join('')}</defs>\n`;
    return definitions + this.#body.join('\n');
  }

  save(): void {
    const kept = Object.fromEntries(STATE.map((name) => [name, this[name]]));
    const [matrix, dash, clips] = [this.#matrix, this.#dash, this.#clips];
    this.#saved.push(() => {
      Object.assign(this, kept);
      [this.#matrix, this.#dash, this.#clips] = [matrix, dash, clips];
    });
  }
  restore(): void {
    this.#saved.pop()?.();
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#matrix = [a, b, c, d, e, f];
  }
  resetTransform(): void {
    this.#matrix = [1, 0, 0, 1, 0, 0];
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [A, B, C, D, E, F] = this.#matrix;
    this.#matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  rotate(angle: number): void {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += (this.#path === '' ? 'M' : 'L') + this.#point(x, y);
  }
  closePath(): void {
    if (this.#path !== '') this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.#path += `C${this.#point(a, b)} ${this.#point(c, d)} ${this.#point(x, y)}`;
  }
  quadraticCurveTo(a: number, b: number, x: number, y: number): void {
    this.#path += `Q${this.#point(a, b)} ${this.#point(x, y)}`;
  }
  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    const turn = 2 * Math.PI;
    const sweep = back
      ? -((((from - to) % turn) + turn) % turn)
      : (((to - from) % turn) + turn) % turn;
    const whole = Math.abs(to - from) >= turn;
    const angle = whole ? (back ? -turn : turn) : sweep;
    // Two halves, because SVG draws nothing for an arc that ends where it starts.
    const at = (part: number): [number, number] => [
      x + radius * Math.cos(from + angle * part),
      y + radius * Math.sin(from + angle * part),
    ];
    const size = roundNumber(radius * this.#zoom());
    this.lineTo(...at(0));
    for (const part of [0.5, 1]) {
      this.#path += `A${size} ${size} 0 0 ${back ? '0' : '1'} ${this.#point(...at(part))}`;
    }
  }

  fill(rule?: unknown): void {
    const evenodd = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    this.#refusePath(rule);
    if (this.#path !== '') this.#emit(`<path d="${this.#path}"${this.#fill()}${evenodd}/>`);
  }
  stroke(path?: unknown): void {
    this.#refusePath(path);
    if (this.#path !== '') this.#emit(`<path d="${this.#path}" fill="none"${this.#stroke()}/>`);
  }
  clip(rule?: unknown): void {
    this.#refusePath(rule);
    const evenodd = rule === 'evenodd' ? ' clip-rule="evenodd"' : '';
    const definition = `<path d="${this.#path || 'M0 0'}"${evenodd}/>`;
    let at = this.#definitions.findIndex((known) => known.includes(definition));
    if (at < 0) {
      at = this.#definitions.length;
      this.#definitions.push(`<clipPath id="clip-${String(at)}">${definition}</clipPath>`);
    }
    this.#clips = [...this.#clips, `clip-${String(at)}`];
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
  }
  /** Only a clearing of everything is understood: it starts the drawing anew. */
  clearRect(): void {
    this.#body = [];
    this.#definitions = [];
    this.#open = [];
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#fill());
  }
  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, ` fill="none"${this.#stroke()}`);
  }
  measureText(text: string): ReturnType<MeasureText> {
    return this.#measure(text, this.font);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }
  getLineDash(): readonly number[] {
    return this.#dash;
  }
  drawImage(): never {
    throw new TypeError('An SVG drawing cannot hold an image.');
  }
  createPattern(): never {
    throw new TypeError('An SVG drawing cannot hold a pattern; draw hatches as clipped lines.');
  }
  createLinearGradient(): never {
    throw new TypeError('An SVG drawing cannot hold a gradient.');
  }
  createRadialGradient(): never {
    throw new TypeError('An SVG drawing cannot hold a gradient.');
  }

  #point(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.#matrix;
    return `${roundNumber(a * x + c * y + e)} ${roundNumber(b * x + d * y + f)}`;
  }

  #zoom(): number {
    const [a, b] = this.#matrix;
    return Math.hypot(a, b);
  }

  #opacity(): string {
    const { globalAlpha } = this;
    return globalAlpha === 1 ? '' : ` opacity="${roundNumber(globalAlpha)}"`;
  }

  #fill(): string {
    return ` fill="${readColour(this.fillStyle)}"${this.#opacity()}`;
  }

  #stroke(): string {
    const { lineWidth, lineCap, lineJoin } = this;
    const zoom = this.#zoom();
    const dash = this.#dash.map((length) => roundNumber(length * zoom)).join(' ');
    const offset = this.lineDashOffset === 0 ? '' : roundNumber(this.lineDashOffset * zoom);
    return [
      ` stroke="${readColour(this.strokeStyle)}"`,
      lineWidth * zoom === 1 ? '' : ` stroke-width="${roundNumber(lineWidth * zoom)}"`,
      lineCap === 'butt' ? '' : ` stroke-linecap="${escapeXml(lineCap)}"`,
      lineJoin === 'miter' ? '' : ` stroke-linejoin="${escapeXml(lineJoin)}"`,
      dash === '' ? '' : ` stroke-dasharray="${dash}"`,
      dash === '' || offset === '' ? '' : ` stroke-dashoffset="${offset}"`,
      this.#opacity(),
    ].join('');
  }

  #text(text: string, x: number, y: number, paint: string): void {
    if (text === '') return;
    const font = readFont(this.font);
    const [a, b, c, d, e, f] = this.#matrix;
    const drop = font.size * (BASELINES[this.textBaseline] ?? 0);
    const moved = a !== 1 || b !== 0 || c !== 0 || d !== 1;
    const where = moved
      ? ` transform="matrix(${[a, b, c, d, e, f].map(roundNumber).join(' ')})" x="${roundNumber(x)}" y="${roundNumber(y + drop)}"`
      : ` x="${roundNumber(x + e)}" y="${roundNumber(y + drop + f)}"`;
    const anchor = ANCHORS[this.textAlign];
    this.#emit(
      `<text${where} font-family="${escapeXml(font.family)}" font-size="${roundNumber(font.size)}"` +
        (font.weight === '400' ? '' : ` font-weight="${font.weight}"`) +
        (font.style === 'normal' ? '' : ` font-style="${font.style}"`) +
        (anchor === undefined ? '' : ` text-anchor="${anchor}"`) +
        `${paint}>${escapeXml(text)}</text>`,
    );
  }

  #refusePath(path: unknown): void {
    if (typeof path === 'object') throw new TypeError('An SVG drawing cannot hold a Path2D.');
  }

  /** Closes and opens groups until exactly these clips are in force. */
  #enter(clips: readonly string[]): void {
    let same = 0;
    while (same < clips.length && clips[same] === this.#open[same]) same += 1;
    for (let at = this.#open.length; at > same; at -= 1) this.#body.push('</g>');
    for (const id of clips.slice(same)) this.#body.push(`<g clip-path="url(#${id})">`);
    this.#open = clips;
  }

  #emit(element: string): void {
    this.#enter(this.#clips);
    this.#body.push(element);
  }
}
