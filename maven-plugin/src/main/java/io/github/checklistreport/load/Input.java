package io.github.checklistreport.load;

import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Checklist;

/** A checklist with the answers to it. */
public record Input(Checklist checklist, Answers answers) {}
