import { Steps } from './steps.tsx';

export const examples = {
  second: <Steps bahasa="id" current={2} names={['Yang diminta', 'Cara memperoleh', 'Kabar', 'Tentang Anda', 'Periksa']} />,
};
