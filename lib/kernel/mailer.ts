export type Letter = { to: string; subject: string; body: string };

/** Hands a letter to the outside; throws when it was not taken. */
export type Mailer = { send(letter: Letter): Promise<void> };
