import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';

/** Where in the text the questions stand; without it they come last. */
const QUESTIONS = '{{questions}}';

/**
 * Text with Markdown's marks. HTML in it is shown as the text that it is, and a link leads to where people may be sent: what
 * others wrote can't become part of the page in any other way.
 */
export function Markdown({ text, questions }: { readonly text: string; readonly questions: ReactNode }) {
  const blocks = lexer(text);
  const hasPlace = blocks.some(isPlace);
  return (
    <>
      {blocks.map((block, at) => (
        <Fragment key={at}>{isPlace(block) ? questions : blockOf(block)}</Fragment>
      ))}
      {!hasPlace && questions}
    </>
  );
}

function isPlace(block: Token): boolean {
  return block.type === 'paragraph' && block.raw.trim() === QUESTIONS;
}

/** The page's own heading is the first; a text's begin with the second. */
const HEADINGS = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function blockOf(token: Token): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = HEADINGS[(token as Tokens.Heading).depth - 1] ?? 'h6';
      return <Heading>{inline(token.tokens)}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>;
    case 'blockquote':
      return <blockquote>{blocksOf(token.tokens)}</blockquote>;
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const entries = items.map((item, at) => <li key={at}>{blocksOf(item.tokens)}</li>);
      return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
    }
    case 'table':
      return <TableOf table={token as Tokens.Table} />;
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'space':
    case 'def':
      return null;
    case 'html':
      return isComment(token.raw) ? null : <p>{token.raw.trim()}</p>;
    default:
      return inline([token]);
  }
}

function blocksOf(tokens: Token[] | undefined): ReactNode {
  return tokens?.map((token, at) => <Fragment key={at}>{blockOf(token)}</Fragment>);
}

function TableOf({ table: { header, rows } }: { readonly table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {header.map(({ tokens }, at) => (
            <th key={at} scope="col">
              {inline(tokens)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          <tr key={number}>
            {row.map(({ tokens }, at) => (
              <td key={at}>{inline(tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inline(tokens: Token[] | undefined): ReactNode {
  return tokens?.map((token, at) => <Fragment key={at}>{inlineOf(token)}</Fragment>);
}

function inlineOf(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>;
    case 'em':
      return <em>{inline(token.tokens)}</em>;
    case 'del':
      return <del>{inline(token.tokens)}</del>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      return isSafe(href) ? <a href={href}>{inline(tokens)}</a> : inline(tokens);
    }
    case 'image':
      return (token as Tokens.Image).text;
    case 'html':
      return isComment(token.raw) ? null : token.raw;
    case 'text':
    case 'escape': {
      const { text, tokens } = token as Tokens.Text;
      return tokens === undefined ? text : inline(tokens);
    }
    default:
      return token.raw;
  }
}

function isComment(html: string): boolean {
  return /^<!--[\s\S]*-->\s*$/.test(html);
}

/** Pages, mail and telephones; never a script. */
export function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(href.trim());
}
