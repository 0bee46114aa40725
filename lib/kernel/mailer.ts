export type Letter = { to: string; subject: string; body: string };

/** Hands a letter over for delivery; throws if it is not accepted. */
export type Mailer = { send(letter: Letter): Promise<void> };
