const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const isOurs = (attributes) => attributes.includes('src="/modules/') || attributes.includes('application/ld+json');
const scriptHints = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g;
const markers = /<!--\/?[$&][^>]*-->|<!-- -->/g;
/** Whoever reads these takes them from Open Graph as well. */
const doubles = /<meta name="twitter:(?!card)[^>]*>/g;
const shapes = /<(path|rect|circle)\b([^>]*)><\/\1>/g;
const emptied = /<div hidden=""><\/div>/g;

/** @param {string} html a page of the framework's; @returns the same page without what only the framework reads, or nobody */
export const strip = (html) =>
  html
    .replace(scripts, (element, attributes) => (isOurs(attributes) ? element : ''))
    .replace(scriptHints, '')
    .replace(markers, '')
    .replace(emptied, '')
    .replace(doubles, '')
    .replace(shapes, '<$1$2/>');
