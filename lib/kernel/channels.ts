/** A way in which a code reaches somebody; named as the kind of question that asks for the address. */
export type Channel = 'email' | 'phone';

/** Those by which this portal can send codes: it asks for a proof by no other. */
export type WithChannels = { channels: readonly Channel[] };
