import type { Metadata } from 'next';
import { Document } from '#app/_ui/bilingual-document.tsx';
import { missingWords } from './_reading/missing-words.ts';
import { paths } from './_request/paths.ts';
import '#app/globals.css';

export const metadata: Metadata = { title: `${missingWords.zh.title} / ${missingWords.en.title}` };

/** An address outside both languages that slipped past the fallback of next.config.js. */
const GlobalNotFound = () => (
  <Document>
    {(locale) => (
      <>
        <h1>{missingWords[locale].title}</h1>
        <p className="mt-2">
          {missingWords[locale].why} <a href={paths.home(locale)}>{missingWords[locale].home}</a>
        </p>
      </>
    )}
  </Document>
);

export default GlobalNotFound;
