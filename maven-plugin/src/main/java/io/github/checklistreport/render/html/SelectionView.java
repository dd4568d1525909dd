package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Selection;

/** A page of items that have something in common. */
public record SelectionView(Selection selection, Filters filters, ViewRows rows) {}
