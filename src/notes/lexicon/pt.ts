import type { Lexicon } from './model.ts';

export const pt: Lexicon = {
  language: 'pt',
  classes: {
    story:
      'artigo|texto|reportagem|matéria|notícia|publicação|nota|post|coluna|entrevista|página|análise|peça|conteúdo|título|legenda|vídeo|história|crônica|crónica|postagem|infográfico|quadro|manchete',
    this: 'este|esta|deste|desta|neste|nesta|nosso|nossa',
    the: 'o|a|do|da|no|na',
    earlier: 'anterior|inicial|original|prévia|antiga|primeira|anteriores',
    is: 'foi|foram|fora|está|sido|tinha_sido|é',
    righted: 'corrigid*|retificad*|emendad*',
    changed: 'alterad*|modificad*|editad*|mudad*|revist*|revisad*',
    done: 'atualizad*|actualizad*|ampliad*|complementad*',
  },
  labels: [
    [
      'correction',
      'strong',
      'erramos|correção|correcção|correções|correcções|errata|retificação|rectificação|erro_nosso|erratum|o_erro',
    ],
    ['clarification', 'strong', 'esclarecimento|esclarecimentos|nota_de_esclarecimento'],
    ['retraction', 'strong', 'retratação|matéria_retirada|texto_retirado'],
    [
      'editors_note',
      'strong',
      'nota_da_redação|nota_da_redacção|nota_de_redação|nota_do_editor|nota_da_editora|nota_dos_editores|n._da_r.|n.r.|nota_editorial|nota_da_direção|nota_aos_leitores|nota_do_editor_executivo',
    ],
    ['update', 'plain', 'atualização|actualização|atualizações|adendo'],
    [
      'update',
      'plain',
      'atualizado|actualizado|atualizada|actualizada|notícia_atualizada|texto_atualizado',
      'participle',
    ],
    ['editors_note', 'weak', 'nota|aviso|observação|n.b.|obs.'],
  ],
  phrases: [
    [
      'correction',
      'strong',
      'uma|a|numa|na|em_uma|versão versão? $earlier? versão? $earlier? ~1 $this|do|da|de $this? $story',
    ],
    ['correction', 'strong', 'versão|versões $earlier ~1 $this|do|da $story'],
    ['correction', 'strong', 'primeira versão $this|do|da|de $this? $story'],
    ['correction', 'strong', '$this|$the $story $is ~6 $righted'],
    [
      'correction',
      'strong',
      '$this $story dizia|informava|afirmava|indicava|trazia|atribuía ~4 originalmente|inicialmente|por_erro|incorretamente|erroneamente|erradamente',
    ],
    [
      'correction',
      'strong',
      'diferentemente|ao_contrário do|da|de ~3 publicado|publicou|informado|informou|escrito|afirmou|dito|noticiado|que',
    ],
    ['correction', 'strong', 'corrigimos|retificamos ~6 $story|erro|informação|título|nome'],
    ['correction', 'strong', 'pedimos|lamentamos ~4 desculpas|desculpa|erro|lapso'],
    ['changed', 'strong', '$this|$the $story $is ~6 $changed'],
    ['update', 'strong', '$this $story $is ~6 $done'],
    ['update', 'plain', '$the $story $is ~6 $done'],
    ['afterwards', 'strong', 'após|depois_da|desde a? publicação $this|do|da $story'],
    ['clarification', 'strong', '$this $story $is ~6 esclarecid*|precisad*'],
    ['retraction', 'strong', '$this|$the $story $is ~4 retirad*|removid*|despublicad*'],
    ['retraction', 'strong', 'retiramos|removemos $this $story'],
  ],
  cues: [
    [
      'correction',
      'erro|erros|errad*|erroneamente|incorret*|incorrect*|equivocad*|corrigid*|corrigir|retific*|inexat*',
    ],
    ['correction', 'versão $earlier ~8 dizia|informava|afirmava|indicava|atribuía'],
    ['correction', 'e_não|em_vez_de|ao_invés_de'],
    ['clarification', 'esclarecer|esclarecid*|precisar'],
    ['update', 'atualizad*|actualizad*|acrescentad*|acréscimo|incluir|inclusão|nova|novas|posicionamento'],
  ],
  promotions: 'assine|inscreva*|newsletter|afiliad*|comissão|publicidade|siga|clique|apoie',
  never: ['será|serão|está_sendo|é ~2 atualizad*|actualizad*', 'publicad* ~2 originalmente', 'última_atualização'],
};
