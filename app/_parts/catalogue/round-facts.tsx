import { formatDate } from '#app/_ui/format.ts';
import { Facts } from '#app/_ui/facts.tsx';
