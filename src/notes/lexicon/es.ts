import type { Lexicon } from './model.ts';

export const es: Lexicon = {
  language: 'es',
  classes: {
    story:
      'artículo|nota|noticia|información|texto|reportaje|crónica|pieza|publicación|historia|entrada|columna|entrevista|análisis|titular|título|pie_de_foto|post|página|perfil|investigación|contenido|vídeo|video|despacho|gráfico|mapa',
    this: 'este|esta|nuestro|nuestra|la_presente|el_presente',
    the: 'el|la|del|los|las',
    earlier: 'anterior|previa|inicial|original|primera|previas|anteriores',
    is: 'ha_sido|fue|ha|se_ha|han_sido|fueron|está|había_sido',
    righted: 'corregid*|rectificad*|enmendad*|subsanad*',
    changed: 'modificad*|editad*|cambiad*|alterad*|revisad*|eliminad*',
    done: 'actualizad*|ampliad*|completad*',
  },
  labels: [
    [
      'correction',
      'strong',
      'corrección|correcciones|rectificación|rectificaciones|fe_de_errores|fe_de_erratas|fe_de_errata|fe_de_error|erratas|errata',
    ],
    ['clarification', 'strong', 'aclaración|aclaraciones|precisión|puntualización|nota_aclaratoria'],
    ['retraction', 'strong', 'retractación|nota_retirada|artículo_retirado'],
    [
      'editors_note',
      'strong',
      'nota_del_editor|nota_de_la_editora|nota_de_los_editores|nota_de_la_redacción|nota_de_redacción|nota_editorial|nota_del_director|n._de_la_r.|n._del_e.|n._de_r.|nota_a_los_lectores|nota_de_edición',
    ],
    ['update', 'plain', 'actualización|actualizaciones|última_actualización|adenda|ampliación'],
    ['update', 'plain', 'actualizado|actualizada|noticia_actualizada|artículo_actualizado', 'participle'],
    ['editors_note', 'weak', 'nota|aviso|n.b.|nota_del_autor|nota_de_la_autora'],
  ],
  phrases: [
    ['correction', 'strong', 'una|la|en_una|en_la|las versión|versiones $earlier? ~2 de|del $this|$the $story'],
    ['correction', 'strong', 'una|la|en_una|en_la|en primera|anterior|previa|inicial versión de|del $this|$the $story'],
    ['correction', 'plain', 'una|en_una|la versión $earlier decía|indicaba|afirmaba|señalaba|mencionaba|se|atribuía'],
    ['correction', 'strong', '$this|$the $story $is ~6 $righted'],
    [
      'correction',
      'strong',
      '$this $story decía|indicaba|afirmaba|señalaba|mencionaba|atribuía ~4 originalmente|inicialmente|por_error|erróneamente|equivocadamente',
    ],
    ['correction', 'strong', 'hemos|se_ha|se_han ~2 corregido|rectificado ~8 $story|error|errores|dato|datos|titular'],
    ['correction', 'strong', 'pedimos|lamentamos|pedir ~4 disculpas|error|errores|confusión|perdón'],
    ['correction', 'plain', 'por_error|por_un_error ~8 $story|publicó|publicamos|publicado'],
    ['changed', 'strong', '$this $story $is ~6 $changed'],
    ['changed', 'plain', 'hemos|se_ha ~2 modificado|cambiado|eliminado|editado ~6 $story|titular|párrafo|frase'],
    ['update', 'strong', '$this $story $is ~6 $done'],
    ['update', 'plain', '$the $story $is ~6 $done'],
    ['afterwards', 'strong', 'tras|después_de|desde la? publicación de $this|$the $story'],
    ['clarification', 'strong', '$this $story $is ~6 aclarad*|precisad*'],
    ['retraction', 'strong', '$this $story $is ~4 retirad*|despublicad*|eliminad*'],
    ['retraction', 'strong', 'hemos ~2 retirado|despublicado|eliminado $this $story'],
  ],
  cues: [
    ['correction', 'error|errores|erróne*|equivocad*|por_error|incorrect*|corregid*|corregir|rectific*|inexact*'],
    ['correction', 'versión $earlier ~8 decía|indicaba|afirmaba|señalaba|mencionaba|atribuía'],
    ['correction', 'y_no|en_lugar_de|en_vez_de'],
    ['clarification', 'aclarar|aclarad*|precisar|precisión|aclaración'],
    ['update', 'actualizad*|actualizar|añadi*|agreg*|incluir|ampliad*|nueva|nuevos'],
  ],
  promotions: 'suscríb*|suscribirse|boletín|newsletter|afiliad*|comisión|donar|publicidad|síguenos|haz_clic',
  never: [
    'será|se|irá|va actualizad*|actualizará|actualiza',
    'publicad* ~2 originalmente|en|por',
    'política de ~2 correcciones|errores',
  ],
};
