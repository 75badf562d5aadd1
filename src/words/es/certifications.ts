import type { Language } from '../en/index.js';

/** Prose about each certification and family, in Spanish. */
const diploma = 'Título de educación secundaria';
const offices = 'Cómo se crean, desarrollan y gestionan las oficinas de portafolios, programas y proyectos';
const framework = 'Se basa en los perfiles de puesto del House of PMO Competency Framework.';
const goals = 'PMI vincula el trabajo de las PMO a los objetivos de la organización.';

export const certifications: Language['certifications'] = {
  pmo: {
    name: 'Certificación PMO',
  },
  pmp: {
    focus: 'Liderar y dirigir proyectos',
    audience: 'Quienes lideran proyectos en un entorno profesional',
    prerequisites:
      '{months:month} de experiencia en liderar proyectos en los últimos {years:year}, según el nivel de estudios ({routes} vías)',
    roles: 'Gerente de proyectos, gerente sénior de proyectos, gerente de programas, líder de proyectos',
  },
  capm: {
    focus: 'Fundamentos de la gestión de proyectos, con métodos predictivos, ágiles y de análisis de negocio',
    audience: 'Quienes aún no tienen la experiencia que pide la certificación PMP',
    prerequisites: diploma,
  },
  'pmi-pmocp': {
    focus: 'Apoyar, crear y liderar una PMO adecuada a su organización',
    audience: 'Líderes y miembros del equipo de una PMO, gerentes y coordinadores de proyectos',
    prerequisites: `${diploma}, y {months:month} de experiencia relacionada con proyectos en los últimos {years:year} o una certificación PMP activa`,
    recognition: 'Se ofrece desde {since:date}; PMI la anunció como acreditada según ISO',
  },
  'p3o-foundation': { focus: offices },
  'p3o-practitioner': { focus: offices, prerequisites: 'P3O Foundation, aprobado antes' },
  'essentials-pmo-administrators': {
    focus: 'El trabajo de un administrador de PMO, según el House of PMO Competency Framework',
    audience: 'Principiantes, personal de apoyo a proyectos y titulados universitarios',
    roles: 'Administrador de PMO',
  },
  'essentials-pmo-managers': {
    focus: 'Poner en marcha, gestionar y cambiar PMO de cualquier tipo',
    audience: 'Quienes gestionan una PMO',
    prerequisites: 'Un certificado reconocido en gestión de proyectos o experiencia práctica adecuada',
    roles: 'Gerente de PMO',
  },
  'ipmo-p': { focus: 'Diseñar, implantar y gestionar una sola PMO a cualquier nivel; parte de IPMO-F' },
};

export const evidence: Language['evidence'] = {
  pmp: {
    expertise: 'El examen sigue un temario publicado; la certificación está acreditada conforme a ISO/ANSI 17024.',
    career:
      'Los titulares declaran un salario mediano un {salary.percent:percent} superior al de los demás, de media en {salary.countries} países.',
    strategy: 'El entorno empresarial supone el {exam.domains.2.percent:percent} del examen.',
    recognition: 'PMI habla de más de {holders} titulares activos.',
  },
  capm: { career: 'PMI remite a ella a quienes aún no reúnen los requisitos de la certificación PMP.' },
  'pmi-pmocp': {
    expertise: 'Según PMI, los titulares pueden apoyar, crear y liderar una PMO.',
    career: 'PMI la dirige a profesionales de PMO, actuales y futuros.',
    strategy: goals,
    recognition: 'PMI la anunció en {since:date} como una credencial global acreditada según ISO.',
  },
  'essentials-pmo-administrators': { expertise: framework },
  'essentials-pmo-managers': {
    expertise: framework,
    career: 'APMG describe al gerente de PMO como alguien que pone en marcha, gestiona y cambia PMO.',
  },
  'ipmo-p': { expertise: 'AIPMO la describe como el diseño, la implantación y la gestión de una sola PMO.' },
};

/** The Spanish words, international and impersonal: neither "tú" nor "usted". */
