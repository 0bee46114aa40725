/** A line of the log as it is read; `actor` is null for the system and for people not signed in. */
export type Entry = { id: string; at: Date; action: string; subject: string; actor: string | null };

/** An entry as a verification compares it with what it led to. */
export type Act = { subject: string; action: string; actorId: string | null; facts: Record<string, string> };
