/** A link that shows a part of a document, as its owner sees it. */
export type Share = {
  id: string;
  documentId: string;
  purpose: string;
  createdAt: Date;
  expiresAt: Date;
  stoppedAt: Date | null;
  looks: number;
  lastLook: Date | null;
};
