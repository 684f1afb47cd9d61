package dk.naerplan.ui.catalogue;

import dk.naerplan.datasets.format.DataSet;

/** A week that a plan can be made from. */
public record Example(String name, DataSet document) {}
