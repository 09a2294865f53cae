import { useQuery } from '@tanstack/react-query';
import { usePage } from './page';
import './footer.css';

const GRAPHIQL = '/graphiql.html';

export function Footer() {
  const { texts } = usePage();
  const graphiql = useQuery({ queryKey: [GRAPHIQL], queryFn: isThere, retry: false });
  return (
    <footer className="footer wide">
      <p>{texts.footer.method}</p>
      {graphiql.data === true && (
        <a className="no-print" href={GRAPHIQL}>
          {texts.footer.graphiql}
        </a>
      )}
    </footer>
  );
}

/** An installation may leave GraphiQL out. */
async function isThere(): Promise<boolean> {
  const { ok } = await fetch(GRAPHIQL, { method: 'HEAD' });
  return ok;
}
