/** An answer with polities called as in a language; English answers are handed on as they are. */
export async function inLanguage<Answer>(
  language: string,
  answer: Promise<Answer>,
): Promise<Answer> {
  if (language === 'en') return answer;
  const [told, { loadNameBook }, { tellInLanguage }] = await Promise.all([
    answer,
    import('./name-books.ts'),
    import('../../charts/tell-in-language.ts'),
  ]);
  return tellInLanguage(told, await loadNameBook(language));
}
