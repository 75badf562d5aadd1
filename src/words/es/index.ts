import type { Language } from '../en/index.js';
import { certifications, evidence } from './certifications.js';
import { formats } from './formats.js';
import { messages } from './messages.js';

const diploma = 'Título de educación secundaria';
const anyDiploma = `${diploma}, como el bachillerato o su equivalente`;
const application =
  'Completar la solicitud de PMI. Puede ser elegida para una auditoría, y entonces se piden documentos.';
const noFee = ['No mostramos ninguna cifra: los datos encontrados son discutidos o antiguos, o faltan.'];

/** The Spanish words. */
export const es: Language = {
  lang: 'es',
  locale: 'es',
  formats,
  dir: 'ltr',
  definition:
    'Una certificación PMO pretende demostrar que una persona puede poner en marcha, gestionar y mejorar una oficina de gestión de proyectos.',
  definitionOfPmp: 'La certificación PMP pretende demostrar que una persona puede liderar proyectos.',
  difference: 'Se elige según el trabajo que se quiera hacer: crear y gestionar la oficina o liderar los proyectos.',
  messages,
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
    issuer: [['{issuer.name} ({issuer.abbreviation})', '{issuer.name}; examina {issuer.examiner}', '{issuer.name}']],
    prerequisites: ['{none}', '{noExperience}'],
    training: [['{training}', 'Por lo general, un curso de {course:day}']],
    exam: [
      [
        '{exam.questions:question} ({exam.scored} puntuables) en {exam.minutes:minute}',
        '{exam.questions:question} en {exam.minutes:minute}',
        '{exam.minutes:minute}',
      ],
      '{exam.breaks:break}',
      'Puntuación para aprobar: {exam.passMark.marks} de {exam.passMark.of}',
    ],
    delivery: [
      'En un centro de examen de {exam.delivery.centre}',
      'En línea con supervisión en directo, a través de {exam.delivery.online}',
      'En {exam.languages:language}',
    ],
    attempts: ['{exam.attempts.count:attempt} en un plazo de {exam.attempts.years:year}'],
    renewal: [
      [
        '{renewal.credits.pdu:pdu} cada {renewal.years:year}',
        'Cada {renewal.years:year}, por ejemplo con {renewal.credits.cpdYearly:cpd} al año',
        'Cada {renewal.years:year}',
      ],
    ],
    fee: noFee,
    recognition: ['Más de {holders} titulares activos'],
    salary: [
      'Salario mediano un {salary.percent:percent} superior, según declaran los titulares, de media en {salary.countries} países',
    ],
  },
  counts: {
    question: { one: '{n} pregunta', other: '{n} preguntas' },
    break: { one: '{n} pausa', other: '{n} pausas' },
    attempt: { one: '{n} intento', other: '{n} intentos' },
    language: { one: '{n} idioma', other: '{n} idiomas' },
    pdu: { one: '{n} PDU', other: '{n} PDU' },
    cpd: { one: '{n} punto de CPD', other: '{n} puntos de CPD' },
    minute: { one: '{n} minuto', other: '{n} minutos' },
    hour: { one: '{n} hora', other: '{n} horas' },
    day: { one: '{n} día', other: '{n} días' },
    month: { one: '{n} mes', other: '{n} meses' },
    year: { one: '{n} año', other: '{n} años' },
    percent: { other: '{n}\u00a0%' },
  },
  kinds: { education: 'Estudios', experience: 'Experiencia', coursework: 'Formación', issuer: 'Fijado por el emisor' },
  certifications,
  requirements: {
    'pmp/route': 'Nivel de estudios',
    'pmp/secondary': anyDiploma,
    'pmp/associate': 'Título de grado asociado (associate’s degree) o título profesional equivalente (nivel 5 del EQF)',
    'pmp/bachelor': 'Título de grado (bachelor’s degree) o superior, o título asimilado al nivel 6 del EQF',
    'pmp/accredited': 'Título de grado o de posgrado de un programa acreditado por el GAC de PMI',
    'pmp/experience': '{months:month} de experiencia en liderar y dirigir proyectos en los últimos {withinYears:year}',
    'pmp/training': '{hours:hour} de formación en gestión de proyectos',
    'pmp/capm': 'una certificación CAPM activa',
    'capm/secondary': anyDiploma,
    'capm/training': '{hours:hour} de formación en gestión de proyectos',
    'pmi-pmocp/secondary': anyDiploma,
    'pmi-pmocp/experience': '{months:month} de experiencia relacionada con proyectos en los últimos {withinYears:year}',
    'pmi-pmocp/pmp': 'una certificación PMP activa',
    'pmi-pmocp/training': '{hours:hour} de formación en PMO',
    'p3o-practitioner/foundation': 'P3O Foundation, aprobado',
    'essentials-pmo-managers/certificate': 'un certificado reconocido en gestión de proyectos',
    'essentials-pmo-managers/experience': 'experiencia práctica adecuada',
  },
  routes: {
    'pmp/route': {
      secondary: diploma,
      associate: 'Título de grado asociado',
      bachelor: 'Título de grado o superior',
      gac: 'Título acreditado por el GAC',
    },
  },
  unnamed: {
    requirement: [
      '{kind}: {months:month}, en los últimos {withinYears:year}',
      '{kind}: {months:month}',
      '{kind}: {hours:hour}',
      '{kind}',
    ],
    choice: 'Vía',
    route: 'Vía {number}',
  },
  notes: {
    overlap: 'Los meses en proyectos simultáneos se cuentan una sola vez.',
    providers:
      'Según se informa, las normas sobre quién puede impartir esta formación están cambiando. Conviene consultar a PMI antes de inscribirse.',
    'pmi-course': 'Cuenta la preparación del examen bajo demanda que ofrece el propio PMI.',
    'managers-examples':
      'Por ejemplo, Essentials for PMO Analysts o un certificado Practitioner en P3O, PRINCE2 o Praxis.',
    'p3o-edition': 'Formato de la edición de {exam.edition}; no confirmado con el nombre nuevo.',
    'p3o-renewal': 'Con una membresía de pago, o haciendo de nuevo el examen u otro de la misma gama de productos.',
    trainers: 'Minutos según lo indicado para formadores acreditados.',
    languages: 'Consultado antes del examen de {exam.since:date}.',
    'self-reported': 'Según declaran los titulares en una encuesta del propio PMI.',
    renamed: 'Ahora en la familia PRINCE2, con un nombre nuevo.',
  },
  benefits: {
    expertise: 'Competencia especializada',
    career: 'Avance profesional',
    strategy: 'Impacto estratégico',
    recognition: 'Reconocimiento',
  },
  hopes: {
    pmo: {
      expertise:
        'Pretende demostrar que se sabe poner en marcha, gestionar y mejorar una oficina de gestión de proyectos.',
      career: 'Pretende ayudar a conseguir puestos en una PMO, como gerente o director de PMO.',
      strategy: 'Vincula la forma de llevar los proyectos a lo que la organización quiere lograr.',
      recognition: 'Pretende tener el reconocimiento de quienes dirigen o necesitan una PMO.',
    },
  },
  evidence,
  process: {
    choose: ['Elegir un programa', 'Comparar las certificaciones y sus emisores con lo que se quiere hacer.'],
    qualify: ['Cumplir los requisitos previos', 'Ver qué pide el emisor y reunir lo que falte.'],
    prepare: ['Prepararse', 'Estudiar el temario, hacer un curso y practicar.'],
    exam: ['Hacer el examen', 'En un centro, en línea o al final de un curso.'],
    maintain: ['Mantener la certificación', 'Seguir aprendiendo y renovar a tiempo.'],
  },
  processOf: {
    pmp: {
      qualify: application,
      prepare: 'Los libros y los exámenes de práctica por sí solos no cuentan como formación.',
      exam: 'Pagar y reservar fecha una vez aceptada la solicitud.',
    },
    'pmi-pmocp': { qualify: application, exam: 'Pagar y reservar fecha; después, hacer el examen.' },
  },
  glossary: {
    pmo: ['PMO', 'Oficina de gestión de proyectos: apoya a quienes gestionan proyectos, programas o portafolios.'],
    pdu: [
      'PDU',
      'Unidad de desarrollo profesional: una hora de aprendizaje, docencia o voluntariado que mantiene activa una certificación de PMI.',
    ],
    gac: ['GAC', 'Global Accreditation Center: organismo de PMI que acredita programas universitarios.'],
    pretest: ['Puntuable', 'Cuentan las preguntas puntuables. Las demás están a prueba, y no se indica cuáles son.'],
    cpd: ['CPD', 'Desarrollo profesional continuo: aprendizaje que se registra para mantener vigente un certificado.'],
  },
};
