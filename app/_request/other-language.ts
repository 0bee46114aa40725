/** Named by the button that shows a form in the other language: it comes back as it was typed, and nothing else happens. */
export const otherLanguage = 'otherLanguage';
