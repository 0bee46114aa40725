/** A line of the log as it is read; `actor` is null for the system and for people not signed in. */
export type Entry = { id: string; at: Date; action: string; subject: string; actor: string | null };
