import { describe, expect, it } from 'vitest';
import { cleanText } from '../../dashboard/charts/clean-text.ts';
import { placeDate, placeLabels } from '../../dashboard/charts/markers.ts';
import { SvgContext } from '../../dashboard/charts/svg-context.ts';
import { escapeXml } from '../../dashboard/charts/svg-text.ts';
import { cutText, wrapText } from '../../dashboard/charts/wrap-text.ts';
import { chooseStep } from '../../dashboard/charts/year-axis.ts';

const wide = (text: string): number => text.length * 7;
const context = (): SvgContext =>
  new SvgContext(100, 100, (text) => ({
    width: wide(text),
    actualBoundingBoxAscent: 8,
    actualBoundingBoxDescent: 2,
  }));

describe('an SVG drawing', () => {
  it('keeps text as text under a quoted family', () => {
    const drawing = context();
    drawing.font = "600 13px 'Source Sans 3', sans-serif";
    drawing.textAlign = 'right';
    drawing.fillText('1 < 2 & "3"', 10, 20);
    expect(drawing.content()).toBe(
      `<text x="10" y="20" font-family="'Source Sans 3', sans-serif" font-size="13" font-weight="600" text-anchor="end" fill="#000">1 &lt; 2 &amp; &quot;3&quot;</text>`,
    );
  });

  it('clips, dashes, fades and turns', () => {
    const drawing = context();
    drawing.save();
    drawing.beginPath();
    drawing.rect(0, 0, 50, 50);
    drawing.clip();
    drawing.translate(10, 10);
    drawing.rotate(Math.PI / 2);
    drawing.beginPath();
    drawing.moveTo(0, 0);
    drawing.lineTo(10, 0);
    drawing.setLineDash([3, 2]);
    drawing.globalAlpha = 0.5;
    drawing.stroke();
    drawing.restore();
    drawing.fillRect(1, 2, 3, 4);
    expect(drawing.content()).toMatchInlineSnapshot(`
      "<defs><clipPath id="clip-0"><path d="M0 0L50 0L50 50L0 50Z"/></clipPath></defs>
      <g clip-path="url(#clip-0)">
      <path d="M10 10L10 20" fill="none" stroke="#000" stroke-dasharray="3 2" opacity="0.5"/>
      </g>
      <path d="M1 2L4 2L4 6L1 6Z" fill="#000"/>"
    `);
  });

  it('draws whole circles', () => {
    const drawing = context();
    drawing.beginPath();
    drawing.arc(50, 50, 10, 0, Math.PI * 2);
    drawing.fill();
    expect(drawing.content()).toContain('d="M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50"');
  });

  it('refuses what it would draw wrongly', () => {
    const drawing = context();
    expect(() => drawing.createPattern()).toThrow('pattern');
    expect(() => drawing.drawImage()).toThrow('image');
    drawing.fillStyle = {};
    expect(() => {
      drawing.fillRect(0, 0, 1, 1);
    }).toThrow('colours as text');
    drawing.fillStyle = '"/><script>';
    expect(() => {
      drawing.fillRect(0, 0, 1, 1);
    }).toThrow('colours as text');
    drawing.fillStyle = '#fff';
    expect(() => {
      drawing.fillRect(Number.NaN, 0, 1, 1);
    }).toThrow('NaN');
  });

  it('escapes markup and leaves out what XML forbids', () => {
    expect(escapeXml('<a href="x">&\u0000\u0008\uFFFE\uD800</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;',
    );
  });
});

describe('lines of text', () => {
  it('are never wider than their room and lose no word while they fit', () => {
    const lines = wrapText('the quick brown fox jumps over the lazy dog', 80, 9, wide);
    expect(lines.every((line) => wide(line) <= 80)).toBe(true);
    expect(lines.join(' ')).toBe('the quick brown fox jumps over the lazy dog');
  });

  it('break a word that is wider than the room, and end with an ellipsis when cut', () => {
    const lines = wrapText('x'.repeat(10_000), 70, 3, wide);
    expect(lines).toEqual(['x'.repeat(10), 'x'.repeat(10), `${'x'.repeat(9)}…`]);
  });

  it('do not tear a letter apart', () => {
    expect(cutText('👩‍👩‍👧👩‍👩‍👧', 64, wide)).toBe('👩‍👩‍👧…');
  });

  it('hold no control characters', () => {
    expect(cleanText(' a\u0000b\n\tc\u2028d\uD800 ')).toBe('a b c d');
    expect(cleanText('x'.repeat(20_000))).toHaveLength(10_000);
  });
});

describe('markers', () => {
  it('lie where their date lies in its year', () => {
    expect(placeDate('1924')).toBe(1924.5);
    expect(placeDate('1924-07')).toBeCloseTo(1924.54, 2);
    expect(placeDate('1924-01-01')).toBeCloseTo(1924, 1);
    expect(placeDate('1924-12-31')).toBeCloseTo(1925, 1);
  });

  it('have labels that meet neither each other nor a line', () => {
    const at = [10, 40, 44, 60, 61, 200, 380, 395];
    const labels = placeLabels(
      at.map((x, number) => ({ x, label: `Event number ${String(number)}` })),
      400,
      wide,
      8,
    );
    for (const one of labels) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(400);
      for (const other of labels) {
        if (one === other || one.row < 0 || other.row < 0) continue;
        const meet = one.row === other.row && one.left < other.right && other.left < one.right;
        const crossed = other.row >= one.row && other.x > one.left && other.x < one.right;
        expect([one.text, other.text, meet, crossed]).toEqual([one.text, other.text, false, false]);
      }
    }
  });

  it('are without a label where there is no room', () => {
    const labels = placeLabels(
      [
        { x: 1, label: 'one' },
        { x: 2, label: 'two' },
      ],
      200,
      wide,
      1,
    );
    expect(labels.map(({ row }) => row).sort()).toEqual([-1, 0]);
  });
});

describe('labels of years', () => {
  it('stand as close as they fit', () => {
    expect(chooseStep(30, 1500)).toBe(1);
    expect(chooseStep(30, 800)).toBe(2);
    expect(chooseStep(30, 340)).toBe(5);
    expect(chooseStep(300, 800)).toBe(20);
    expect(chooseStep(1, 300)).toBe(1);
  });
});
