import { useSession } from '../session/store';
import { usePage } from './page';
import './footer.css';

export function Footer() {
  const { texts } = usePage();
  const session = useSession();
  return (
    <footer className="footer wide">
      <p>{texts.footer.method}</p>
      {session.kind === 'open' && session.hasGraphiql && (
        <a className="no-print" href="/graphiql.html">
          {texts.footer.graphiql}
        </a>
      )}
    </footer>
  );
}
