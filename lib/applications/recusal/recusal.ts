/** Somebody on the staff who keeps away from one case, for a reason. */
export type Recusal = {
  id: string;
  applicationId: string;
  personId: string;
  person: string | null;
  byId: string | null;
  by: string | null;
  reason: string;
  at: Date;
};

/** A recusal in the history of its case: it may have been taken back. */
export type PastRecusal = Recusal & { ended: { by: string | null; reason: string; at: Date } | undefined };

/** A recusal in a list, with what names its case. */
export type NamedRecusal = Recusal & { reference: string | null; service: string; mayEnd: boolean };
