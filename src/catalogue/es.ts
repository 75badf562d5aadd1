// Generated from src/facts/ and src/words/es/ by `npm run catalogue`, and compared with them by a test.
import type { Catalogue, SharedView, Views } from './types.js';

export const shared: SharedView = {
  lang: 'es',
  locale: 'es',
  dir: 'ltr',
  lists: {
    conjunction: [' y ', '^(i|hi(?![ae]))', ' e '],
    disjunction: [' o ', '^(h?o|8|11( |$))', ' u '],
  },
  messages: {
    newTab: '{text} (se abre en una pestaña nueva)',
    about: '{text}: {topic}',
    topicOf: '{topic}, {name}',
    checkIssuer: 'Consultar a {issuer}',
    source: 'Fuente {number}: {title}',
    sources: 'Fuentes y fechas ({count})',
    compared: 'En {month} los datos se cotejaron con copias archivadas. Pueden haber cambiado; decide el emisor.',
    outdated: 'Estos datos se cotejaron hace más de doce meses, en {month}. Conviene consultar al emisor antes de basarse en ellos.',
    trademarkOthers: 'Los demás nombres son marcas de sus titulares.',
    independence: 'Este sitio es independiente de los emisores.',
    action: 'Ver nuestros cursos',
    sections: {
      overview: 'Qué es',
      comparison: 'Comparación',
      process: 'Pasos',
      checklist: 'Requisitos previos',
      benefits: 'Beneficios',
    },
    followers: {
      process: 'los pasos',
      checklist: 'la lista de requisitos',
      benefits: 'los beneficios',
    },
    follow: 'Destaca esta columna y muestra {parts} que le corresponden',
    ofMember: '{name}: {text}',
    more: '{count} más',
  },
  certifications: [
    {
      id: 'pmp',
      family: 'pm',
      long: 'Certificación PMP®',
      short: 'PMP',
      mark: '®',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/project-management-pmp',
    },
    {
      id: 'capm',
      family: 'pm',
      long: 'Certificación CAPM®',
      short: 'CAPM',
      mark: '®',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/certified-associate-capm',
    },
    {
      id: 'pmi-pmocp',
      family: 'pmo',
      long: 'Certificación PMI-PMOCP™',
      short: 'PMI-PMOCP',
      mark: '™',
      issuer: 'pmi',
      page: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    },
    {
      id: 'p3o-foundation',
      family: 'pmo',
      long: 'P3O Foundation',
      short: 'P3O Foundation',
      lang: 'en',
      issuer: 'peoplecert',
      page: 'https://www.peoplecert.org/',
      remarks: ['Ahora en la familia PRINCE2, con un nombre nuevo.'],
    },
    {
      id: 'p3o-practitioner',
      family: 'pmo',
      long: 'P3O Practitioner',
      short: 'P3O Practitioner',
      lang: 'en',
      issuer: 'peoplecert',
      page: 'https://www.peoplecert.org/',
      remarks: ['Ahora en la familia PRINCE2, con un nombre nuevo.'],
    },
    {
      id: 'essentials-pmo-administrators',
      family: 'pmo',
      long: 'Essentials for PMO Administrators',
      short: 'Essentials for PMO Administrators',
      lang: 'en',
      issuer: 'house-of-pmo',
      page: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
    },
    {
      id: 'essentials-pmo-managers',
      family: 'pmo',
      long: 'Essentials for PMO Managers',
      short: 'Essentials for PMO Managers',
      lang: 'en',
      issuer: 'house-of-pmo',
      page: 'https://apmg-international.com/product/essentials-pmo-managers',
    },
    {
      id: 'ipmo-p',
      family: 'pmo',
      long: 'Certificación IPMO-P®',
      short: 'IPMO-P',
      mark: '®',
      issuer: 'aipmo',
      page: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
    },
  ],
  families: [
    {
      id: 'pmo',
      name: 'Certificación PMO',
    },
  ],
  issuers: {
    pmi: {
      name: 'Project Management Institute',
      short: 'PMI',
      page: 'https://www.pmi.org/',
      marks: 'Marcas de Project Management Institute, Inc.: PMI, Project Management Institute, PMP, CAPM y PMI-PMOCP.',
    },
    peoplecert: {
      name: 'PeopleCert',
      short: 'PeopleCert',
      page: 'https://www.peoplecert.org/',
    },
    'house-of-pmo': {
      name: 'House of PMO',
      short: 'House of PMO',
      page: 'https://houseofpmo.com/',
      marks: 'Marcas de House of PMO Limited: House of PMO.',
    },
    aipmo: {
      name: 'Association of International Project Management Officers',
      short: 'AIPMO',
      page: 'https://www.aipmo.org/',
    },
  },
  sources: {
    'pmp-outline': {
      title: 'PMP Examination Content Outline, July 2026',
      url: 'https://www.pmi.org/-/media/pmi/documents/public/pdf/certifications/new-pmp-examination-content-outline-2026.pdf',
      about: 'PMI, con fecha de julio de 2026. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'pmp-page': {
      title: 'Project Management Professional (PMP) Certification',
      url: 'https://www.pmi.org/certifications/project-management-pmp',
      about: 'PMI, con fecha de 2026. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'capm-page': {
      title: 'Certified Associate in Project Management (CAPM)',
      url: 'https://www.pmi.org/certifications/certified-associate-capm',
      about: 'PMI, con fecha de 2026. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'pmocp-page': {
      title: 'PMO Certified Professional (PMI-PMOCP)',
      url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
      about: 'PMI, sin fecha. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'pmocp-outline': {
      title: 'PMI-PMOCP Examination Content Outline, January 2025',
      url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
      about: 'PMI, con fecha de enero de 2025. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'pmocp-launch': {
      title: 'PMI unveils new certification for PMO professionals',
      url: 'https://newspatrolling.com/project-management-institute-pmi-unveils-new-iso-accredited-certification-for-project-management-office-pmo-professionals',
      about: 'News Patrolling, con fecha de 6 de febrero de 2025. Cotejado en {month}.',
      publisher: 'News Patrolling',
      lang: 'en',
    },
    'salary-survey': {
      title: 'Earning Power, 14th edition, as reported',
      url: 'https://www.mychesco.com/a/news/regional/pmp-credential-delivers-big-pay-boost-as-ai-drives-demand-for-project-leaders',
      about: 'MyChesCo, con fecha de noviembre de 2025. Cotejado en {month}.',
      publisher: 'MyChesCo',
      lang: 'en',
    },
    'pmo-meaning': {
      title: 'ICB Reference Guide for PMO',
      url: 'https://ipma.world/news/ipma-introduces-icb-reference-guide-for-pmo-a-proven-framework-for-project-management-office-success/',
      about: 'IPMA, sin fecha. Cotejado en {month}.',
      publisher: 'IPMA',
      lang: 'en',
    },
    'apmg-products': {
      title: 'Questions about each product',
      url: 'https://apmg-international.com/apmg-help/products?page=11',
      about: 'APMG International, sin fecha. Cotejado en {month}.',
      publisher: 'APMG International',
      lang: 'en',
    },
    'pmi-questions': {
      title: 'Certification FAQs',
      url: 'https://www.pmi.org/certifications/certification-resources/faq',
      about: 'PMI, sin fecha. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'pmi-linking': {
      title: 'Linking Agreement',
      url: 'https://www.pmi.org/linking',
      about: 'PMI, sin fecha. Cotejado en {month}.',
      publisher: 'PMI',
      lang: 'en',
    },
    'p3o-levels': {
      title: 'What is the difference between P3O Foundation and Practitioner?',
      url: 'https://www.pmolearning.co.uk/pmolearning-blog/pmo/what-is-the-difference-between-p3o-foundation-and-practitioner/',
      about: 'PMO Learning, sin fecha. Cotejado en {month}.',
      publisher: 'PMO Learning',
      lang: 'en',
    },
    'p3o-guidance': {
      title: 'PRINCE2 Portfolio, Programme and Project Offices',
      url: 'https://www.tecknologia.co.uk/concepts/prince2_portfolio_programme_project_offices',
      about: 'Tecknologia, sin fecha. Cotejado en {month}.',
      publisher: 'Tecknologia',
      lang: 'en',
    },
    'p3o-course': {
      title: 'P3O Foundation and Practitioner combined',
      url: 'https://www.lumifywork.com/en-ph/courses/portfolio-programme-and-project-offices-p3o-combined/',
      about: 'Lumify Work, sin fecha. Cotejado en {month}.',
      publisher: 'Lumify Work',
      lang: 'en',
    },
    'peoplecert-cpd': {
      title: 'A guide to continuing professional development',
      url: 'https://axelos.com/resource-hub/article/continuous-professional-development',
      about: 'AXELOS, con fecha de 28 de marzo de 2023. Cotejado en {month}.',
      publisher: 'AXELOS',
      lang: 'en',
    },
    'apmg-administrators': {
      title: 'Essentials for PMO Administrators',
      url: 'https://apmg-international.com/es/product/essentials-pmo-administrators',
      about: 'APMG International, sin fecha. Cotejado en {month}.',
      publisher: 'APMG International',
      lang: 'en',
      hreflang: 'es',
    },
    'apmg-managers': {
      title: 'Essentials for PMO Managers',
      url: 'https://apmg-international.com/product/essentials-pmo-managers',
      about: 'APMG International, sin fecha. Cotejado en {month}.',
      publisher: 'APMG International',
      lang: 'en',
    },
    'administrators-course': {
      title: 'House of PMO Essentials for PMO Administrators',
      url: 'https://inprogressplus.com/courses/project-management/pmo/house-of-pmo-essentials-for-pmo-administrators',
      about: 'InProgress, sin fecha. Cotejado en {month}.',
      publisher: 'InProgress',
      lang: 'en',
    },
    'administrators-badge': {
      title: 'Accredited trainer badge, Essentials for PMO Administrators',
      url: 'https://credly.com/org/apmg-international/badge/apmg-accredited-trainer-house-of-pmo-essentials-for-pmo-administrator',
      about: 'Credly, for APMG International, sin fecha. Cotejado en {month}.',
      publisher: 'Credly, for APMG International',
      lang: 'en',
    },
    'essentials-launch': {
      title: 'The House of PMO launches the Essentials certifications',
      url: 'https://houseofpmo.com/blog/2023/01/27/the-house-of-pmo-launches-the-essentials-certifications-for-pmo-professionals-mayfair-london-25th-january-2023/',
      about: 'House of PMO, con fecha de 27 de enero de 2023. Cotejado en {month}.',
      publisher: 'House of PMO',
      lang: 'en',
    },
    'ipmo-practitioner': {
      title: 'IPMO-Practitioner Certification',
      url: 'https://www.aipmo.org/aipmo-practitioner-certification-ipmo-p/',
      about: 'AIPMO, sin fecha. Cotejado en {month}.',
      publisher: 'AIPMO',
      lang: 'en',
    },
    'ipmo-course': {
      title: 'ACE Training Program',
      url: 'https://aipmo.org/ace-training-program/',
      about: 'AIPMO, sin fecha. Cotejado en {month}.',
      publisher: 'AIPMO',
      lang: 'en',
    },
    'aipmo-about': {
      title: 'About us',
      url: 'https://www.aipmo.org/about-us-aipmo/',
      about: 'AIPMO, sin fecha. Cotejado en {month}.',
      publisher: 'AIPMO',
      lang: 'en',
    },
  },
  months: {
    '2026-11': 'noviembre de 2026',
  },
};

export const comparison: Views['comparison'] = {
  messages: {
    compareHeading: '¿{names}?',
    glanceHeading: '{names} de un vistazo',
    compareIntro: 'Qué pide cada una, cómo se examina y cómo se mantiene, con la fuente de cada cifra.',
    differencesOnly: 'Mostrar solo las diferencias',
    rowsShown: 'Filas mostradas: {shown} de {total}.',
    noDifference: 'No hay diferencias en las filas mostradas.',
    highlightColumn: 'Destaca esta columna',
    unknown: 'Se desconoce: no encontramos ninguna fuente.',
    varies: 'Depende de la certificación.',
    terms: 'Términos',
    offers: 'Nuestro curso',
  },
  intro: [
    { text: 'Una certificación PMO pretende demostrar que una persona puede poner en marcha, gestionar y mejorar una oficina de gestión de proyectos.' },
    { text: 'La certificación PMP pretende demostrar que una persona puede liderar proyectos.', about: ['pmp'] },
  ],
  criteria: {
    focus: 'Enfoque',
    audience: 'A quién se dirige',
    issuer: 'Emisor',
    prerequisites: 'Requisitos previos',
    training: 'Formación',
    exam: 'Examen',
    domains: 'Dominios del examen',
    delivery: 'Dónde se hace',
    attempts: 'Intentos',
    renewal: 'Renovación',
    fee: 'Precio del examen',
    roles: 'Puestos',
    recognition: 'Reconocimiento',
    salary: 'Salario',
  },
  cells: {
    pmp: {
      focus: [
        { text: 'Liderar y dirigir proyectos', cites: [['2026-11', 'pmp-outline']] },
      ],
      audience: [
        { text: 'Quienes lideran proyectos en un entorno profesional', cites: [['2026-11', 'pmp-outline']] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: ['', '24 a 60 meses', ' de experiencia en liderar proyectos en los últimos ', '10 años', ', según el nivel de estudios (4 vías)'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
        { text: ['Título de educación secundaria: ', '60 meses'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
        { text: ['Título de grado asociado: ', '48 meses'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
        { text: ['Título de grado o superior: ', '36 meses'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
        { text: ['Título acreditado por el GAC: ', '24 meses'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'], terms: ['gac'] },
      ],
      training: [
        { text: ['', '35 horas', ' de formación en gestión de proyectos o una certificación CAPM activa'], cites: [['2026-11', 'pmp-outline']], remarks: ['Según se informa, las normas sobre quién puede impartir esta formación están cambiando. Conviene consultar a PMI antes de inscribirse.'] },
      ],
      exam: [
        { text: ['', '180 preguntas', ' (', '170', ' puntuables) en ', '240 minutos'], cites: [['2026-11', 'pmp-outline']], terms: ['pretest'], minutes: 240 },
        { text: ['', '2 pausas'], cites: [['2026-11', 'pmp-outline']] },
      ],
      domains: [
        { text: ['People ', '33 %'], cites: [['2026-11', 'pmp-outline']], percent: 33 },
        { text: ['Process ', '41 %'], cites: [['2026-11', 'pmp-outline']], percent: 41 },
        { text: ['Business Environment ', '26 %'], cites: [['2026-11', 'pmp-outline']], percent: 26 },
      ],
      delivery: [
        { text: 'En un centro de examen de Pearson VUE', cites: [['2026-11', 'pmp-outline']] },
        { text: 'En línea con supervisión en directo, a través de Pearson VUE', cites: [['2026-11', 'pmp-outline']] },
        { text: ['En ', '16 idiomas'], cites: [['2026-11', 'pmp-page']], remarks: ['Consultado antes del examen de julio de 2026.'] },
      ],
      attempts: [
        { text: ['', '3 intentos', ' en un plazo de ', '1 año'], cites: [['2026-11', 'pmp-outline']] },
      ],
      renewal: [
        { text: ['', '60 PDU', ' cada ', '3 años'], cites: [['2026-11', 'pmp-outline']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
      roles: [
        { text: 'Gerente de proyectos, gerente sénior de proyectos, gerente de programas, líder de proyectos', cites: [['2026-11', 'pmp-page']] },
      ],
      recognition: [
        { text: ['Más de ', '1.700.000', ' titulares activos'], cites: [['2026-11', 'pmp-page']] },
      ],
      salary: [
        { text: ['Salario mediano un ', '17 %', ' superior, según declaran los titulares, de media en ', '21', ' países'], cites: [['2026-11', 'salary-survey']], remarks: ['Según declaran los titulares en una encuesta del propio PMI.'] },
      ],
    },
    capm: {
      focus: [
        { text: 'Fundamentos de la gestión de proyectos, con métodos predictivos, ágiles y de análisis de negocio', cites: [['2026-11', 'capm-page']] },
      ],
      audience: [
        { text: 'Quienes aún no tienen la experiencia que pide la certificación PMP', cites: [['2026-11', 'pmp-outline']] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: 'Título de educación secundaria', cites: [['2026-11', 'capm-page']] },
        { text: 'No se exige experiencia', cites: [['2026-11', 'capm-page']] },
      ],
      training: [
        { text: ['', '23 horas', ' de formación en gestión de proyectos'], cites: [['2026-11', 'capm-page']] },
      ],
      exam: [
        { text: ['', '150 preguntas', ' (', '135', ' puntuables) en ', '180 minutos'], cites: [['2026-11', 'capm-page']], terms: ['pretest'], minutes: 180 },
        { text: ['', '1 pausa'], cites: [['2026-11', 'capm-page']] },
      ],
      domains: [
        { text: ['Project Management Fundamentals and Core Concepts ', '36 %'], cites: [['2026-11', 'capm-page']], percent: 36 },
        { text: ['Predictive, Plan-Based Methodologies ', '17 %'], cites: [['2026-11', 'capm-page']], percent: 17 },
        { text: ['Agile Frameworks/Methodologies ', '20 %'], cites: [['2026-11', 'capm-page']], percent: 20 },
        { text: ['Business Analysis Frameworks ', '27 %'], cites: [['2026-11', 'capm-page']], percent: 27 },
      ],
      renewal: [
        { text: ['', '15 PDU', ' cada ', '3 años'], cites: [['2026-11', 'capm-page']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
    },
    'pmi-pmocp': {
      focus: [
        { text: 'Apoyar, crear y liderar una PMO adecuada a su organización', cites: [['2026-11', 'pmocp-page']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'Líderes y miembros del equipo de una PMO, gerentes y coordinadores de proyectos', cites: [['2026-11', 'pmocp-page']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'Project Management Institute (PMI)', cites: [['2026-11', 'pmp-page']] },
      ],
      prerequisites: [
        { text: ['Título de educación secundaria, y ', '36 meses', ' de experiencia relacionada con proyectos en los últimos ', '8 años', ' o una certificación PMP activa'], cites: [['2026-11', 'pmocp-page', 'pmocp-outline']] },
      ],
      training: [
        { text: ['', '10 horas', ' de formación en PMO'], cites: [['2026-11', 'pmocp-page']], remarks: ['Cuenta la preparación del examen bajo demanda que ofrece el propio PMI.'], terms: ['pmo'] },
      ],
      exam: [
        { text: ['', '120 preguntas', ' (', '100', ' puntuables) en ', '165 minutos'], cites: [['2026-11', 'pmocp-outline']], terms: ['pretest'], minutes: 165 },
        { text: ['', '1 pausa'], cites: [['2026-11', 'pmocp-outline']] },
      ],
      domains: [
        { text: ['Organizational Development and Alignment ', '16 %'], cites: [['2026-11', 'pmocp-outline']], percent: 16 },
        { text: ['PMO Strategic Elements ', '18 %'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['PMO Design and Structuring ', '18 %'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['PMO Operation and Performance ', '15 %'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 15 },
        { text: ['PMO Enhancement and Effectiveness ', '18 %'], cites: [['2026-11', 'pmocp-outline']], terms: ['pmo'], percent: 18 },
        { text: ['People ', '15 %'], cites: [['2026-11', 'pmocp-outline']], percent: 15 },
      ],
      delivery: [
        { text: 'En un centro de examen de Pearson VUE', cites: [['2026-11', 'pmocp-outline']] },
        { text: 'En línea con supervisión en directo, a través de Pearson VUE', cites: [['2026-11', 'pmocp-outline']] },
      ],
      attempts: [
        { text: ['', '3 intentos', ' en un plazo de ', '1 año'], cites: [['2026-11', 'pmocp-page']] },
      ],
      renewal: [
        { text: ['', '30 PDU', ' cada ', '3 años'], cites: [['2026-11', 'pmocp-page']], terms: ['pdu'], years: 3 },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
      recognition: [
        { text: 'Se ofrece desde febrero de 2025; PMI la anunció como acreditada según ISO', cites: [['2026-11', 'pmocp-launch']] },
      ],
    },
    'p3o-foundation': {
      focus: [
        { text: 'Cómo se crean, desarrollan y gestionan las oficinas de portafolios, programas y proyectos', cites: [['2026-11', 'p3o-guidance']], remarks: ['Ahora en la familia PRINCE2, con un nombre nuevo.'] },
      ],
      issuer: [
        { text: 'PeopleCert', cites: [['2026-11', 'peoplecert-cpd']] },
      ],
      prerequisites: [
        { text: 'Ninguno', cites: [['2026-11', 'p3o-levels']] },
      ],
      training: [
        { text: ['Por lo general, un curso de ', '3 días'], cites: [['2026-11', 'p3o-levels']] },
      ],
      exam: [
        { text: ['', '75 preguntas', ' (', '70', ' puntuables) en ', '60 minutos'], cites: [['2026-11', 'p3o-course']], remarks: ['Formato de la edición de 2013; no confirmado con el nombre nuevo.'], terms: ['pretest'], minutes: 60 },
        { text: ['Puntuación para aprobar: ', '35', ' de ', '70'], cites: [['2026-11', 'p3o-course']], remarks: ['Formato de la edición de 2013; no confirmado con el nombre nuevo.'] },
      ],
      renewal: [
        { text: ['Cada ', '3 años', ', por ejemplo con ', '20 puntos de CPD', ' al año'], cites: [['2026-11', 'peoplecert-cpd']], remarks: ['Con una membresía de pago, o haciendo de nuevo el examen u otro de la misma gama de productos.'], terms: ['cpd'], years: 3 },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
    },
    'p3o-practitioner': {
      focus: [
        { text: 'Cómo se crean, desarrollan y gestionan las oficinas de portafolios, programas y proyectos', cites: [['2026-11', 'p3o-guidance']], remarks: ['Ahora en la familia PRINCE2, con un nombre nuevo.'] },
      ],
      issuer: [
        { text: 'PeopleCert', cites: [['2026-11', 'peoplecert-cpd']] },
      ],
      prerequisites: [
        { text: 'P3O Foundation, aprobado antes', cites: [['2026-11', 'p3o-levels']] },
      ],
      training: [
        { text: ['Por lo general, un curso de ', '2 días'], cites: [['2026-11', 'p3o-levels']] },
      ],
      exam: [
        { text: ['', '150 minutos'], cites: [['2026-11', 'p3o-course']], remarks: ['Formato de la edición de 2013; no confirmado con el nombre nuevo.'], minutes: 150 },
        { text: ['Puntuación para aprobar: ', '40', ' de ', '80'], cites: [['2026-11', 'p3o-course']], remarks: ['Formato de la edición de 2013; no confirmado con el nombre nuevo.'] },
      ],
      renewal: [
        { text: ['Cada ', '3 años', ', por ejemplo con ', '20 puntos de CPD', ' al año'], cites: [['2026-11', 'peoplecert-cpd']], remarks: ['Con una membresía de pago, o haciendo de nuevo el examen u otro de la misma gama de productos.'], terms: ['cpd'], years: 3 },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
    },
    'essentials-pmo-administrators': {
      focus: [
        { text: 'El trabajo de un administrador de PMO, según el House of PMO Competency Framework', cites: [['2026-11', 'essentials-launch']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'Principiantes, personal de apoyo a proyectos y titulados universitarios', cites: [['2026-11', 'apmg-administrators']] },
      ],
      issuer: [
        { text: 'House of PMO; examina APMG International', cites: [['2026-11', 'apmg-products']], terms: ['pmo'] },
      ],
      training: [
        { text: ['Por lo general, un curso de ', '3 días'], cites: [['2026-11', 'apmg-administrators']] },
      ],
      exam: [
        { text: ['', '60 preguntas', ' en ', '45 minutos'], cites: [['2026-11', 'administrators-course'], ['2026-11', 'administrators-badge']], remarks: ['Minutos según lo indicado para formadores acreditados.'], minutes: 45 },
        { text: ['Puntuación para aprobar: ', '30', ' de ', '60'], cites: [['2026-11', 'administrators-course']] },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
      roles: [
        { text: 'Administrador de PMO', cites: [['2026-11', 'apmg-administrators']], terms: ['pmo'] },
      ],
    },
    'essentials-pmo-managers': {
      focus: [
        { text: 'Poner en marcha, gestionar y cambiar PMO de cualquier tipo', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
      audience: [
        { text: 'Quienes gestionan una PMO', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'House of PMO; examina APMG International', cites: [['2026-11', 'apmg-products']], terms: ['pmo'] },
      ],
      prerequisites: [
        { text: 'Un certificado reconocido en gestión de proyectos o experiencia práctica adecuada', cites: [['2026-11', 'apmg-managers']], remarks: ['Por ejemplo, Essentials for PMO Analysts o un certificado Practitioner en P3O, PRINCE2 o Praxis.'] },
      ],
      training: [
        { text: ['Por lo general, un curso de ', '3 días'], cites: [['2026-11', 'apmg-managers']] },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
      roles: [
        { text: 'Gerente de PMO', cites: [['2026-11', 'apmg-managers']], terms: ['pmo'] },
      ],
    },
    'ipmo-p': {
      focus: [
        { text: 'Diseñar, implantar y gestionar una sola PMO a cualquier nivel; parte de IPMO-F', cites: [['2026-11', 'ipmo-practitioner']], terms: ['pmo'] },
      ],
      issuer: [
        { text: 'Association of International Project Management Officers (AIPMO)', cites: [['2026-11', 'aipmo-about']] },
      ],
      training: [
        { text: ['Por lo general, un curso de ', '5 días'], cites: [['2026-11', 'ipmo-course']] },
      ],
      fee: [
        { text: 'No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.', isOpen: true },
      ],
    },
  },
  glossary: {
    pmo: {
      term: 'PMO',
      meaning: 'Oficina de gestión de proyectos: apoya a quienes gestionan proyectos, programas o portafolios.',
      cites: [['2026-11', 'pmo-meaning']],
    },
    pdu: {
      term: 'PDU',
      meaning: 'Unidad de desarrollo profesional: una hora de aprendizaje, docencia o voluntariado que mantiene activa una certificación de PMI.',
      cites: [['2026-11', 'pmp-page']],
    },
    gac: {
      term: 'GAC',
      meaning: 'Global Accreditation Center: organismo de PMI que acredita programas universitarios.',
      cites: [['2026-11', 'pmp-outline']],
    },
    pretest: {
      term: 'Puntuable',
      meaning: 'Cuentan las preguntas puntuables. Las demás están a prueba, y no se indica cuáles son.',
      cites: [['2026-11', 'pmp-outline']],
    },
    cpd: {
      term: 'CPD',
      meaning: 'Desarrollo profesional continuo: aprendizaje que se registra para mantener vigente un certificado.',
      cites: [['2026-11', 'peoplecert-cpd']],
    },
  },
};

export const checklist: Views['checklist'] = {
  messages: {
    checkPage: 'Consultar la página del emisor',
    checklistHeading: '¿Se cumplen los requisitos previos de {name}?',
    checklistHeadingFamily: '¿Qué puede pedir una certificación PMO?',
    checklistIntro: 'Marcar lo que ya se tiene.',
    checklistIntroRoutes: 'Elegir la vía que corresponda y marcar lo que ya se tiene.',
    checklistIntroFamily: 'Cada emisor fija sus propios requisitos previos. Son de estos tipos.',
    checklistItems: 'Lo que se necesita',
    checklistRouteItems: 'Lo que se necesita en esta vía',
    oneOfThese: 'Basta con una de estas opciones',
    progress: 'Cumplidos: {done} de {total}',
    missing: 'Todavía falta:',
    met: 'Se cumplen los requisitos publicados. Decide {issuer}.',
    chooseRoute: 'Elegir una vía para ver todo lo que pide.',
    otherRoute: 'Los requisitos publicados ya se cumplen por esta vía: {routes}.',
    none: '{name} no exige requisitos previos.',
    unpublished: 'Hasta donde hemos visto, los requisitos previos de {name} no están publicados, así que aquí no hay veredicto. Conviene consultar al emisor.',
    stepBeforeAction: 'Ver su lista de requisitos',
    print: 'Imprimir',
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    copyByHand: 'Aquí no se permite copiar. Seleccionar este texto y copiarlo:',
    reset: 'Empezar de nuevo',
    cleared: 'Se han desmarcado todas las casillas.',
    undo: 'Deshacer',
    persisted: 'Las casillas marcadas se guardan solo en este dispositivo.',
    notKept: 'Las casillas que se marquen ahora solo duran hasta que se cierre esta página.',
    forget: 'Olvidarlas',
    forgotten: 'Olvidadas. Las casillas que se marquen ahora no se guardan hasta que se vuelva a cargar la página.',
  },
  kinds: {
    education: 'Estudios',
    experience: 'Experiencia',
    coursework: 'Formación',
    issuer: 'Fijado por el emisor',
  },
  prerequisites: {
    pmp: {
      eligibility: {
        all: [
          {
            id: 'pmp/route',
            as: 'route',
            text: 'Nivel de estudios',
            any: [
              {
                id: 'secondary',
                name: 'Título de educación secundaria',
                hint: 'además, 60 meses de experiencia',
                requirement: {
                  all: [
                    { id: 'pmp/secondary', kind: 'education', kindName: 'Estudios', text: 'Título de educación secundaria, como el bachillerato o su equivalente', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-secondary', kind: 'experience', kindName: 'Experiencia', implies: ['pmp/experience-associate', 'pmp/experience-bachelor', 'pmp/experience-gac'], text: ['', '60 meses', ' de experiencia en liderar y dirigir proyectos en los últimos ', '10 años'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
                  ],
                },
              },
              {
                id: 'associate',
                name: 'Título de grado asociado',
                hint: 'además, 48 meses de experiencia',
                requirement: {
                  all: [
                    { id: 'pmp/associate', kind: 'education', kindName: 'Estudios', implies: ['pmp/secondary'], text: 'Título de grado asociado (associate’s degree) o título profesional equivalente (nivel 5 del EQF)', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-associate', kind: 'experience', kindName: 'Experiencia', implies: ['pmp/experience-bachelor', 'pmp/experience-gac'], text: ['', '48 meses', ' de experiencia en liderar y dirigir proyectos en los últimos ', '10 años'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
                  ],
                },
              },
              {
                id: 'bachelor',
                name: 'Título de grado o superior',
                hint: 'además, 36 meses de experiencia',
                requirement: {
                  all: [
                    { id: 'pmp/bachelor', kind: 'education', kindName: 'Estudios', implies: ['pmp/associate', 'pmp/secondary'], text: 'Título de grado (bachelor’s degree) o superior, o título asimilado al nivel 6 del EQF', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-bachelor', kind: 'experience', kindName: 'Experiencia', implies: ['pmp/experience-gac'], text: ['', '36 meses', ' de experiencia en liderar y dirigir proyectos en los últimos ', '10 años'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
                  ],
                },
              },
              {
                id: 'gac',
                name: 'Título acreditado por el GAC',
                hint: 'además, 24 meses de experiencia',
                requirement: {
                  all: [
                    { id: 'pmp/accredited', kind: 'education', kindName: 'Estudios', implies: ['pmp/bachelor'], text: 'Título de grado o de posgrado de un programa acreditado por el GAC de PMI', cites: [['2026-11', 'pmp-outline']] },
                    { id: 'pmp/experience-gac', kind: 'experience', kindName: 'Experiencia', text: ['', '24 meses', ' de experiencia en liderar y dirigir proyectos en los últimos ', '10 años'], cites: [['2026-11', 'pmp-outline']], remarks: ['Los meses en proyectos simultáneos se cuentan una sola vez.'] },
                  ],
                },
              },
            ],
          },
          {
            id: 'pmp/training-or-capm',
            as: 'alternative',
            text: ['', '35 horas', ' de formación en gestión de proyectos o una certificación CAPM activa'],
            any: [
              {
                id: 'hours',
                requirement: { id: 'pmp/training', kind: 'coursework', kindName: 'Formación', text: ['', '35 horas', ' de formación en gestión de proyectos'], cites: [['2026-11', 'pmp-outline']], remarks: ['Según se informa, las normas sobre quién puede impartir esta formación están cambiando. Conviene consultar a PMI antes de inscribirse.'] },
              },
              {
                id: 'capm',
                requirement: { id: 'pmp/capm', kind: 'coursework', kindName: 'Certificación ya obtenida', text: 'Una certificación CAPM activa', cites: [['2026-11', 'pmp-outline']] },
              },
            ],
          },
        ],
      },
      stepBefore: { certification: 'capm', text: '¿Aún no se cumplen? CAPM® no exige experiencia.', cites: [['2026-11', 'pmp-outline'], ['2026-11', 'capm-page']], about: ['capm'] },
    },
    capm: {
      eligibility: {
        all: [
          { id: 'capm/secondary', kind: 'education', kindName: 'Estudios', text: 'Título de educación secundaria, como el bachillerato o su equivalente', cites: [['2026-11', 'capm-page']] },
          { id: 'capm/training', kind: 'coursework', kindName: 'Formación', text: ['', '23 horas', ' de formación en gestión de proyectos'], cites: [['2026-11', 'capm-page']] },
        ],
      },
    },
    'pmi-pmocp': {
      eligibility: {
        all: [
          { id: 'pmi-pmocp/secondary', kind: 'education', kindName: 'Estudios', text: 'Título de educación secundaria, como el bachillerato o su equivalente', cites: [['2026-11', 'pmocp-page']] },
          {
            id: 'pmi-pmocp/experience-or-pmp',
            as: 'alternative',
            text: ['', '36 meses', ' de experiencia relacionada con proyectos en los últimos ', '8 años', ' o una certificación PMP activa'],
            any: [
              {
                id: 'months',
                requirement: { id: 'pmi-pmocp/experience', kind: 'experience', kindName: 'Experiencia', text: ['', '36 meses', ' de experiencia relacionada con proyectos en los últimos ', '8 años'], cites: [['2026-11', 'pmocp-page', 'pmocp-outline']] },
              },
              {
                id: 'pmp',
                requirement: { id: 'pmi-pmocp/pmp', kind: 'issuer', kindName: 'Certificación ya obtenida', text: 'Una certificación PMP activa', cites: [['2026-11', 'pmocp-page']] },
              },
            ],
          },
          { id: 'pmi-pmocp/training', kind: 'coursework', kindName: 'Formación', text: ['', '10 horas', ' de formación en PMO'], cites: [['2026-11', 'pmocp-page']], remarks: ['Cuenta la preparación del examen bajo demanda que ofrece el propio PMI.'] },
        ],
      },
    },
    'p3o-foundation': {
      eligibility: 'none',
      cites: [['2026-11', 'p3o-levels']],
    },
    'p3o-practitioner': {
      eligibility: { id: 'p3o-practitioner/foundation', kind: 'issuer', kindName: 'Certificación ya obtenida', text: 'P3O Foundation, aprobado', cites: [['2026-11', 'p3o-levels']] },
    },
    'essentials-pmo-administrators': {
      eligibility: 'unpublished',
      cites: [['2026-11', 'apmg-administrators']],
    },
    'essentials-pmo-managers': {
      eligibility: {
        id: 'essentials-pmo-managers/knowledge',
        as: 'alternative',
        text: 'Un certificado reconocido en gestión de proyectos o experiencia práctica adecuada',
        any: [
          {
            id: 'certificate',
            requirement: { id: 'essentials-pmo-managers/certificate', kind: 'issuer', kindName: 'Fijado por el emisor', text: 'Un certificado reconocido en gestión de proyectos', cites: [['2026-11', 'apmg-managers']], remarks: ['Por ejemplo, Essentials for PMO Analysts o un certificado Practitioner en P3O, PRINCE2 o Praxis.'] },
          },
          {
            id: 'experience',
            requirement: { id: 'essentials-pmo-managers/experience', kind: 'experience', kindName: 'Experiencia', text: 'Experiencia práctica adecuada', cites: [['2026-11', 'apmg-managers']] },
          },
        ],
      },
    },
    'ipmo-p': {
      eligibility: 'unpublished',
      cites: [['2026-11', 'ipmo-practitioner']],
    },
  },
};

export const benefits: Views['benefits'] = {
  messages: {
    benefitsHeading: '{name}: qué aporta',
    benefitsHeadingFamily: 'Qué aporta una certificación PMO',
    benefitsIntro: 'Cada uno con lo que lo respalda y el peso que tiene ese respaldo.',
    evidenceIssuer: 'Afirmación del emisor',
    evidenceSurvey: 'Encuesta del emisor',
    evidenceIndependent: 'Evidencia independiente',
    evidenceNone: 'No se encontró evidencia publicada',
  },
  titles: {
    expertise: 'Competencia especializada',
    career: 'Avance profesional',
    strategy: 'Impacto estratégico',
    recognition: 'Reconocimiento',
  },
  hopes: {
    pmo: {
      expertise: { text: 'Pretende demostrar que se sabe poner en marcha, gestionar y mejorar una oficina de gestión de proyectos.' },
      career: { text: 'Pretende ayudar a conseguir puestos en una PMO, como gerente o director de PMO.' },
      strategy: { text: 'Vincula la forma de llevar los proyectos a lo que la organización quiere lograr.' },
      recognition: { text: 'Pretende tener el reconocimiento de quienes dirigen o necesitan una PMO.' },
    },
  },
  evidence: {
    pmp: {
      expertise: { strength: 'issuer', text: 'El examen sigue un temario publicado; la certificación está acreditada conforme a ISO/ANSI 17024.', cites: [['2026-11', 'pmp-outline']] },
      career: { strength: 'survey', text: ['Los titulares declaran un salario mediano un ', '17 %', ' superior al de los demás, de media en ', '21', ' países.'], cites: [['2026-11', 'salary-survey']], remarks: ['Según declaran los titulares en una encuesta del propio PMI.'] },
      strategy: { strength: 'issuer', text: ['El entorno empresarial supone el ', '26 %', ' del examen.'], cites: [['2026-11', 'pmp-outline']] },
      recognition: { strength: 'issuer', text: ['PMI habla de más de ', '1.700.000', ' titulares activos.'], cites: [['2026-11', 'pmp-page']] },
    },
    capm: {
      career: { strength: 'issuer', text: 'PMI remite a ella a quienes aún no reúnen los requisitos de la certificación PMP.', cites: [['2026-11', 'pmp-outline']] },
    },
    'pmi-pmocp': {
      expertise: { strength: 'issuer', text: 'Según PMI, los titulares pueden apoyar, crear y liderar una PMO.', cites: [['2026-11', 'pmocp-page']] },
      career: { strength: 'issuer', text: 'PMI la dirige a profesionales de PMO, actuales y futuros.', cites: [['2026-11', 'pmocp-page']] },
      strategy: { strength: 'issuer', text: 'PMI vincula el trabajo de las PMO a los objetivos de la organización.', cites: [['2026-11', 'pmocp-page']] },
      recognition: { strength: 'issuer', text: 'PMI la anunció en febrero de 2025 como una credencial global acreditada según ISO.', cites: [['2026-11', 'pmocp-launch']] },
    },
    'p3o-foundation': {
    },
    'p3o-practitioner': {
    },
    'essentials-pmo-administrators': {
      expertise: { strength: 'issuer', text: 'Se basa en los perfiles de puesto del House of PMO Competency Framework.', cites: [['2026-11', 'essentials-launch']] },
    },
    'essentials-pmo-managers': {
      expertise: { strength: 'issuer', text: 'Se basa en los perfiles de puesto del House of PMO Competency Framework.', cites: [['2026-11', 'essentials-launch']] },
      career: { strength: 'issuer', text: 'APMG describe al gerente de PMO como alguien que pone en marcha, gestiona y cambia PMO.', cites: [['2026-11', 'apmg-managers']] },
    },
    'ipmo-p': {
      expertise: { strength: 'issuer', text: 'AIPMO la describe como el diseño, la implantación y la gestión de una sola PMO.', cites: [['2026-11', 'ipmo-practitioner']] },
    },
  },
};

export const process: Views['process'] = {
  messages: {
    processHeading: '{name}: de la elección al certificado',
    processHeadingFamily: 'De la elección a la certificación PMO',
    processIntro: 'Los pasos, desde elegir un programa hasta mantener el certificado.',
    unknown: 'Se desconoce: no encontramos ninguna fuente.',
    varies: 'Depende de la certificación.',
  },
  steps: {
    choose: ['Elegir un programa', 'Comparar las certificaciones y sus emisores con lo que se quiere hacer.'],
    qualify: ['Cumplir los requisitos previos', 'Ver qué pide el emisor y reunir lo que falte.'],
    prepare: ['Prepararse', 'Estudiar el temario, hacer un curso y practicar.'],
    exam: ['Hacer el examen', 'En un centro, en línea o al final de un curso.'],
    maintain: ['Mantener la certificación', 'Seguir aprendiendo y renovar a tiempo.'],
  },
  sayings: {
    pmp: {
      qualify: { text: 'Completar la solicitud de PMI. Puede ser elegida para una auditoría, y entonces se piden documentos.', cites: [['2026-11', 'pmp-page', 'pmi-questions']] },
      prepare: { text: 'Los libros y los exámenes de práctica por sí solos no cuentan como formación.', cites: [['2026-11', 'pmp-outline']] },
      exam: { text: 'Pagar y reservar fecha una vez aceptada la solicitud.', cites: [['2026-11', 'pmp-page']] },
    },
    capm: {
    },
    'pmi-pmocp': {
      qualify: { text: 'Completar la solicitud de PMI. Puede ser elegida para una auditoría, y entonces se piden documentos.', cites: [['2026-11', 'pmocp-page', 'pmi-questions']] },
      exam: { text: 'Pagar y reservar fecha; después, hacer el examen.', cites: [['2026-11', 'pmocp-page']] },
    },
    'p3o-foundation': {
    },
    'p3o-practitioner': {
    },
    'essentials-pmo-administrators': {
    },
    'essentials-pmo-managers': {
    },
    'ipmo-p': {
    },
  },
};

export const guide: Views['guide'] = {
  messages: {
    guideHeading: 'Certificaciones PMO y {name}: guía',
    guideHeadingFamily: 'Certificaciones PMO: guía',
    guideIntro: 'Qué son, en qué se diferencian, qué piden y qué aportan.',
    guideNavigation: 'En esta guía',
    followed: {
      process: 'Los pasos muestran ahora {name}.',
      checklist: 'La lista de requisitos muestra ahora {name}.',
      benefits: 'Los beneficios muestran ahora {name}.',
    },
    allFollowed: '{parts} muestran ahora {name}.',
  },
  overview: [
    { text: 'Oficina de gestión de proyectos: apoya a quienes gestionan proyectos, programas o portafolios.', cites: [['2026-11', 'pmo-meaning']] },
    { text: 'Una certificación PMO pretende demostrar que una persona puede poner en marcha, gestionar y mejorar una oficina de gestión de proyectos.' },
    { text: 'La certificación PMP pretende demostrar que una persona puede liderar proyectos.', about: ['pmp'] },
    { text: 'Se elige según el trabajo que se quiera hacer: crear y gestionar la oficina o liderar los proyectos.', about: ['pmp'] },
  ],
};

/** All of them. The mark tells bundlers that nobody misses it where it is not imported. */
export const es: Catalogue = /* @__PURE__ */ Object.assign({ comparison, checklist, benefits, process, guide }, shared);
