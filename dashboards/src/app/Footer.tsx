import { usePage } from './page';
import './footer.css';

export function Footer() {
  const { texts } = usePage();
  return (
    <footer className="footer wide">
      <p>{texts.footer.method}</p>
      <a className="no-print" href="/graphiql.html">
        {texts.footer.graphiql}
      </a>
    </footer>
  );
}
