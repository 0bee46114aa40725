/** A text message to a mobile number of the country; `id` is the same each time it is sent. */
export type TextMessage = { id: string; to: string; text: string };

/** Hands a text message over to a gateway; throws if it is not accepted. */
export type SmsSender = { send(message: TextMessage): Promise<void> };
