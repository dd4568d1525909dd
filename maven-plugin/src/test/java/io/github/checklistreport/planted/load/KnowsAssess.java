package io.github.checklistreport.planted.load;

import io.github.checklistreport.planted.assess.Judge;

/** Knows a sibling. */
class KnowsAssess {
    Judge judge = new Judge();
}
