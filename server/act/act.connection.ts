import { declareConnection } from '../paging/connection.type.ts';
import { Act } from './act.type.ts';

export const ActConnection = declareConnection('Act', 'acts', () => Act);
