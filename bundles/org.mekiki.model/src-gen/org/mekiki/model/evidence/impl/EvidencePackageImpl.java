/**
 */
package org.mekiki.model.evidence.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidenceFactory;
import org.mekiki.model.evidence.EvidencePackage;
import org.mekiki.model.evidence.Indicator;
import org.mekiki.model.evidence.Observation;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

import org.mekiki.model.lists.ListsPackage;

import org.mekiki.model.lists.impl.ListsPackageImpl;

import org.mekiki.model.policy.PolicyPackage;

import org.mekiki.model.policy.impl.PolicyPackageImpl;

import org.mekiki.model.taxonomy.TaxonomyPackage;

import org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EvidencePackageImpl extends EPackageImpl implements EvidencePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mekiki.model.evidence.EvidencePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EvidencePackageImpl()
	{
		super(eNS_URI, EvidenceFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link EvidencePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EvidencePackage init()
	{
		if (isInited) return (EvidencePackage)EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEvidencePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EvidencePackageImpl theEvidencePackage = registeredEvidencePackage instanceof EvidencePackageImpl ? (EvidencePackageImpl)registeredEvidencePackage : new EvidencePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		theEvidencePackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theEvidencePackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEvidencePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EvidencePackage.eNS_URI, theEvidencePackage);
		return theEvidencePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator()
	{
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Series()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Method()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Observations()
	{
		return (EReference)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation()
	{
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Subject()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_Technology()
	{
		return (EReference)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Country()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Period()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Value()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Rank()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Basis()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceFactory getEvidenceFactory()
	{
		return (EvidenceFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__SERIES);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__METHOD);
		createEReference(indicatorEClass, INDICATOR__OBSERVATIONS);

		observationEClass = createEClass(OBSERVATION);
		createEAttribute(observationEClass, OBSERVATION__SUBJECT);
		createEReference(observationEClass, OBSERVATION__TECHNOLOGY);
		createEAttribute(observationEClass, OBSERVATION__COUNTRY);
		createEAttribute(observationEClass, OBSERVATION__PERIOD);
		createEAttribute(observationEClass, OBSERVATION__VALUE);
		createEAttribute(observationEClass, OBSERVATION__RANK);
		createEAttribute(observationEClass, OBSERVATION__BASIS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		indicatorEClass.getESuperTypes().add(theModelPackage.getElement());
		observationEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIndicator_Series(), ecorePackage.getEString(), "series", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicator_Method(), ecorePackage.getEString(), "method", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicator_Observations(), this.getObservation(), null, "observations", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getObservation_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObservation_Technology(), theTaxonomyPackage.getTechnology(), null, "technology", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObservation_Country(), theModelPackage.getJurisdictionCode(), "country", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObservation_Period(), theModelPackage.getPartialDate(), "period", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObservation_Value(), theModelPackage.getDecimal(), "value", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObservation_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObservation_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://mekiki.org/model/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "Measured quantities." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A quantity that is measured in one way." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Series(),
		   source,
		   new String[]
		   {
			   "documentation", "Publication or tracker it belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[]
		   {
			   "documentation", "Unit of the observations." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Method(),
		   source,
		   new String[]
		   {
			   "documentation", "How it is measured." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Observations(),
		   source,
		   new String[]
		   {
			   "documentation", "Values observed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One observed value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Subject(),
		   source,
		   new String[]
		   {
			   "documentation", "What the source says it is about, in its words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Technology(),
		   source,
		   new String[]
		   {
			   "documentation", "Technology it is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Country(),
		   source,
		   new String[]
		   {
			   "documentation", "Country it is about; empty when lost in the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[]
		   {
			   "documentation", "When it holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "The value in the unit of the indicator." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Rank(),
		   source,
		   new String[]
		   {
			   "documentation", "Place in the ranking printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Basis(),
		   source,
		   new String[]
		   {
			   "documentation", "Further figures printed with the value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://mekiki.org/model/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations()
	{
		String source = "https://mekiki.org/model/text"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "label.en", "Evidence", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6e2c\u5b9a\u3055\u308c\u305f\u91cf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Indicator", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6307\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u5b9a\u306e\u65b9\u6cd5\u3067\u6e2c\u308b\u91cf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Series(),
		   source,
		   new String[]
		   {
			   "label.en", "Series", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7cfb\u5217", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5c5e\u3059\u308b\u8abf\u67fb\u30fb\u7d71\u8a08\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[]
		   {
			   "label.en", "Unit", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5358\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89b3\u6e2c\u5024\u306e\u5358\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Method(),
		   source,
		   new String[]
		   {
			   "label.en", "Method", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65b9\u6cd5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6e2c\u308a\u65b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIndicator_Observations(),
		   source,
		   new String[]
		   {
			   "label.en", "Observations", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u89b3\u6e2c\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89b3\u6e2c\u3055\u308c\u305f\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Observation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u89b3\u6e2c\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u89b3\u6e2c\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Subject(),
		   source,
		   new String[]
		   {
			   "label.en", "Subject", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306e\u8a00\u3044\u65b9\u306b\u3088\u308b\u5bfe\u8c61\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Technology(),
		   source,
		   new String[]
		   {
			   "label.en", "Technology", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u8c61\u306e\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Country(),
		   source,
		   new String[]
		   {
			   "label.en", "Country", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u8c61\u306e\u56fd\u30fb\u5730\u57df\u3002\u51fa\u5178\u3067\u5931\u308f\u308c\u3066\u3044\u308c\u3070\u7a7a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[]
		   {
			   "label.en", "Period", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5024\u306e\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[]
		   {
			   "label.en", "Value", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6307\u6a19\u306e\u5358\u4f4d\u306b\u3088\u308b\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Rank(),
		   source,
		   new String[]
		   {
			   "label.en", "Rank", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u9806\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u793a\u3055\u308c\u305f\u9806\u4f4d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getObservation_Basis(),
		   source,
		   new String[]
		   {
			   "label.en", "Basis", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5185\u8a33", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f75\u8a18\u3055\u308c\u305f\u6570\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //EvidencePackageImpl
