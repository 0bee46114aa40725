'use client';
import { Document } from '#app/_ui/bilingual-document.tsx';
import { Trouble } from '#app/_ui/trouble.tsx';
import '#app/globals.css';

/** The frame itself failed: both languages, nothing that could fail again. */
const GlobalError = ({ error }: { error: Error & { digest?: string } }) => (
  <Document>{(locale) => <Trouble locale={locale} code={error.digest} />}</Document>
);

export default GlobalError;
