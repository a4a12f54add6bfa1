import { Pagination } from './pagination.tsx';

export const examples = {
  middle: <Pagination bahasa="id" page={7} pages={42} href={(n) => `/informasi?halaman=${n}`} />,
  first: <Pagination bahasa="en" page={1} pages={3} href={(n) => `/informasi?halaman=${n}`} />,
};
