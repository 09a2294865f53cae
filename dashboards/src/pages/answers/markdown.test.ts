import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isSafe, Markdown } from './Markdown';

function rendered(text: string): string {
  return renderToStaticMarkup(createElement(Markdown, { text, questions: '[the questions]' }));
}

describe('a text with Markdown', () => {
  it('has headings below the page’s own, lists, quotes and emphasis', () => {
    expect(rendered('# One\n\n## Two\n\n### Three\n\n{{questions}}')).toBe(
      '<h2>One</h2><h2>Two</h2><h3>Three</h3>[the questions]',
    );
    expect(rendered('- a **b**\n- *c*\n\n> q\n\n{{questions}}')).toBe(
      '<ul><li>a <strong>b</strong></li><li><em>c</em></li></ul><blockquote><p>q</p></blockquote>[the questions]',
    );
  });

  it('has the questions where it says, else at its end', () => {
    expect(rendered('a\n\n{{questions}}\n\nb')).toBe('<p>a</p>[the questions]<p>b</p>');
    expect(rendered('a')).toBe('<p>a</p>[the questions]');
  });

  it('keeps brackets that are no link', () => {
    expect(rendered('Call [phone, e-mail].')).toBe('<p>Call [phone, e-mail].</p>[the questions]');
  });

  it('never becomes HTML', () => {
    const html = rendered(
      'a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n\n![x](javascript:alert(1))\n\n[y](javascript:alert(1))\n\n<!-- gone -->',
    );
    expect(html).not.toMatch(/<(img|script|a)\b/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('gone');
  });

  it('links to pages, mail and telephones only', () => {
    expect(rendered('[o](https://tietosuoja.fi)')).toContain('<a href="https://tietosuoja.fi">o</a>');
    expect(['/voice', '#a', 'mailto:a@b.fi', 'tel:+358', 'http://a.fi'].every(isSafe)).toBe(true);
    expect(
      ['javascript:alert(1)', ' JavaScript:x', 'data:text/html,x', '//evil.example', 'vbscript:x'].some(
        isSafe,
      ),
    ).toBe(false);
  });
});
