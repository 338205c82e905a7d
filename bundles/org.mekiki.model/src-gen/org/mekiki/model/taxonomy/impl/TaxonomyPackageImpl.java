/**
 */
package org.mekiki.model.taxonomy.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

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

import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.taxonomy.Use;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TaxonomyPackageImpl extends EPackageImpl implements TaxonomyPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trlAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taxonomyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass technologyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum technologyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum markEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum useEEnum = null;

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
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TaxonomyPackageImpl()
	{
		super(eNS_URI, TaxonomyFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link TaxonomyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TaxonomyPackage init()
	{
		if (isInited) return (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTaxonomyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = registeredTaxonomyPackage instanceof TaxonomyPackageImpl ? (TaxonomyPackageImpl)registeredTaxonomyPackage : new TaxonomyPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		theTaxonomyPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theTaxonomyPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTaxonomyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TaxonomyPackage.eNS_URI, theTaxonomyPackage);
		return theTaxonomyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrlAssessment()
	{
		return trlAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrlAssessment_Date()
	{
		return (EAttribute)trlAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrlAssessment_Level()
	{
		return (EAttribute)trlAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrlAssessment_Target()
	{
		return (EAttribute)trlAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrlAssessment_Basis()
	{
		return (EAttribute)trlAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTaxonomy()
	{
		return taxonomyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaxonomy_Edition()
	{
		return (EAttribute)taxonomyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaxonomy_Date()
	{
		return (EAttribute)taxonomyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTaxonomy_Authority()
	{
		return (EReference)taxonomyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTaxonomy_Supersedes()
	{
		return (EReference)taxonomyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTaxonomy_Technologies()
	{
		return (EReference)taxonomyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechnology()
	{
		return technologyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnology_Kind()
	{
		return (EAttribute)technologyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnology_IntroducedIn()
	{
		return (EAttribute)technologyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnology_Marks()
	{
		return (EAttribute)technologyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnology_Uses()
	{
		return (EAttribute)technologyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Trl()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Children()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Parent()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Broader()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Related()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_DependsOn()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_Enables()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnology_ReplacedBy()
	{
		return (EReference)technologyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTechnologyKind()
	{
		return technologyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMark()
	{
		return markEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUse()
	{
		return useEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaxonomyFactory getTaxonomyFactory()
	{
		return (TaxonomyFactory)getEFactoryInstance();
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
		trlAssessmentEClass = createEClass(TRL_ASSESSMENT);
		createEAttribute(trlAssessmentEClass, TRL_ASSESSMENT__DATE);
		createEAttribute(trlAssessmentEClass, TRL_ASSESSMENT__LEVEL);
		createEAttribute(trlAssessmentEClass, TRL_ASSESSMENT__TARGET);
		createEAttribute(trlAssessmentEClass, TRL_ASSESSMENT__BASIS);

		taxonomyEClass = createEClass(TAXONOMY);
		createEAttribute(taxonomyEClass, TAXONOMY__EDITION);
		createEAttribute(taxonomyEClass, TAXONOMY__DATE);
		createEReference(taxonomyEClass, TAXONOMY__AUTHORITY);
		createEReference(taxonomyEClass, TAXONOMY__SUPERSEDES);
		createEReference(taxonomyEClass, TAXONOMY__TECHNOLOGIES);

		technologyEClass = createEClass(TECHNOLOGY);
		createEAttribute(technologyEClass, TECHNOLOGY__KIND);
		createEAttribute(technologyEClass, TECHNOLOGY__INTRODUCED_IN);
		createEAttribute(technologyEClass, TECHNOLOGY__MARKS);
		createEAttribute(technologyEClass, TECHNOLOGY__USES);
		createEReference(technologyEClass, TECHNOLOGY__TRL);
		createEReference(technologyEClass, TECHNOLOGY__CHILDREN);
		createEReference(technologyEClass, TECHNOLOGY__PARENT);
		createEReference(technologyEClass, TECHNOLOGY__BROADER);
		createEReference(technologyEClass, TECHNOLOGY__RELATED);
		createEReference(technologyEClass, TECHNOLOGY__DEPENDS_ON);
		createEReference(technologyEClass, TECHNOLOGY__ENABLES);
		createEReference(technologyEClass, TECHNOLOGY__REPLACED_BY);

		// Create enums
		technologyKindEEnum = createEEnum(TECHNOLOGY_KIND);
		markEEnum = createEEnum(MARK);
		useEEnum = createEEnum(USE);
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
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		trlAssessmentEClass.getESuperTypes().add(theModelPackage.getValue());
		taxonomyEClass.getESuperTypes().add(theModelPackage.getElement());
		technologyEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(trlAssessmentEClass, TrlAssessment.class, "TrlAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTrlAssessment_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, TrlAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrlAssessment_Level(), ecorePackage.getEInt(), "level", null, 0, 1, TrlAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrlAssessment_Target(), ecorePackage.getEBoolean(), "target", null, 0, 1, TrlAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrlAssessment_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, TrlAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(taxonomyEClass, Taxonomy.class, "Taxonomy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTaxonomy_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, Taxonomy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTaxonomy_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, Taxonomy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTaxonomy_Authority(), theActorsPackage.getOrganisation(), null, "authority", null, 0, 1, Taxonomy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTaxonomy_Supersedes(), this.getTaxonomy(), null, "supersedes", null, 0, 1, Taxonomy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTaxonomy_Technologies(), this.getTechnology(), null, "technologies", null, 0, -1, Taxonomy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(technologyEClass, Technology.class, "Technology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTechnology_Kind(), this.getTechnologyKind(), "kind", null, 0, 1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnology_IntroducedIn(), ecorePackage.getEString(), "introducedIn", null, 0, 1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnology_Marks(), this.getMark(), "marks", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnology_Uses(), this.getUse(), "uses", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Trl(), this.getTrlAssessment(), null, "trl", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Children(), this.getTechnology(), this.getTechnology_Parent(), "children", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Parent(), this.getTechnology(), this.getTechnology_Children(), "parent", null, 0, 1, Technology.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Broader(), this.getTechnology(), null, "broader", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Related(), this.getTechnology(), null, "related", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_DependsOn(), this.getTechnology(), null, "dependsOn", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_Enables(), this.getTechnology(), null, "enables", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnology_ReplacedBy(), this.getTechnology(), null, "replacedBy", null, 0, -1, Technology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(technologyKindEEnum, TechnologyKind.class, "TechnologyKind"); //$NON-NLS-1$
		addEEnumLiteral(technologyKindEEnum, TechnologyKind.TECHNOLOGY);
		addEEnumLiteral(technologyKindEEnum, TechnologyKind.DOMAIN);
		addEEnumLiteral(technologyKindEEnum, TechnologyKind.GROUP);

		initEEnum(markEEnum, Mark.class, "Mark"); //$NON-NLS-1$
		addEEnumLiteral(markEEnum, Mark.AI);
		addEEnumLiteral(markEEnum, Mark.QUANTUM);
		addEEnumLiteral(markEEnum, Mark.ROBOTICS);
		addEEnumLiteral(markEEnum, Mark.SENSOR);
		addEEnumLiteral(markEEnum, Mark.ENERGY);

		initEEnum(useEEnum, Use.class, "Use"); //$NON-NLS-1$
		addEEnumLiteral(useEEnum, Use.CIVIL);
		addEEnumLiteral(useEEnum, Use.PUBLIC);

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
			   "documentation", "Technology taxonomies in the terms of SKOS." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Level of a node in a taxonomy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A technology proper." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A field that holds groups or technologies." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A set of technologies with one aim." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Cross-cutting technology that an entry draws on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Artificial intelligence." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Quantum technology." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Robotics." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Advanced sensors." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Advanced energy technology." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Who the technology serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Use by companies and citizens." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Use by government, defence and security included." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (trlAssessmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Technology readiness level at a date." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When the level was, or will be, reached." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "Readiness level, 1 to 9." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the level is a target rather than a finding." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Basis(),
		   source,
		   new String[]
		   {
			   "documentation", "On what grounds the level was given." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (taxonomyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One edition of a scheme of technologies (SKOS ConceptScheme)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Edition(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the edition." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "Date of the edition." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Authority(),
		   source,
		   new String[]
		   {
			   "documentation", "Who keeps the taxonomy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Supersedes(),
		   source,
		   new String[]
		   {
			   "documentation", "Earlier edition that this one replaces." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Topmost nodes (SKOS topConceptOf)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A technology, a group or a domain of a taxonomy (SKOS Concept)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Level of the node." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_IntroducedIn(),
		   source,
		   new String[]
		   {
			   "documentation", "Round or edition in which it was taken up, in the words of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Marks(),
		   source,
		   new String[]
		   {
			   "documentation", "Cross-cutting technologies that it draws on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Uses(),
		   source,
		   new String[]
		   {
			   "documentation", "Whom it serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Trl(),
		   source,
		   new String[]
		   {
			   "documentation", "Technology readiness levels over time." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Children(),
		   source,
		   new String[]
		   {
			   "documentation", "Narrower technologies under this one (SKOS narrower)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The technology under which this one stands in the tree." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Broader(),
		   source,
		   new String[]
		   {
			   "documentation", "Broader technologies besides the parent (SKOS broader)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Related(),
		   source,
		   new String[]
		   {
			   "documentation", "Associated technologies (SKOS related)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_DependsOn(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies without which this one does not work." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Enables(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies that this one makes possible." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_ReplacedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "What to use instead of a deprecated technology." //$NON-NLS-1$ //$NON-NLS-2$
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
			   "label.en", "Taxonomy", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853\u4f53\u7cfb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "SKOS \u306e\u7528\u8a9e\u306b\u3088\u308b\u6280\u8853\u4f53\u7cfb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f53\u7cfb\u306b\u304a\u3051\u308b\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Technology", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u500b\u3005\u306e\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Domain", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u9818\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7fa4\u3084\u6280\u8853\u3092\u542b\u3080\u9818\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Group", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7fa4", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u76ee\u7684\u3092\u3082\u3064\u6280\u8853\u306e\u96c6\u307e\u308a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Mark", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5370", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u304c\u7528\u3044\u308b\u6a2a\u65ad\u7684\u306a\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "AI", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "AI", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4eba\u5de5\u77e5\u80fd\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Quantum", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91cf\u5b50", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91cf\u5b50\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Robotics", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ed\u30dc\u30c3\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ed\u30dc\u30c3\u30c8\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Sensor", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30bb\u30f3\u30b5\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5148\u7aef\u30bb\u30f3\u30b5\u30fc\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Energy", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30a8\u30cd\u30eb\u30ae\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5148\u7aef\u30a8\u30cd\u30eb\u30ae\u30fc\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Use", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7528\u9014", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u304c\u5f79\u7acb\u3064\u76f8\u624b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Civil use", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6c11\u751f\u5229\u7528", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f01\u696d\u3084\u5e02\u6c11\u306b\u3088\u308b\u5229\u7528\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (useEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Public use", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u516c\u7684\u5229\u7528", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9632\u885b\u30fb\u5b89\u5168\u4fdd\u969c\u3092\u542b\u3080\u516c\u7684\u306a\u5229\u7528\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (trlAssessmentEClass,
		   source,
		   new String[]
		   {
			   "label.en", "TRL assessment", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "TRL\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3042\u308b\u6642\u70b9\u306e\u6280\u8853\u6210\u719f\u5ea6\uff08TRL\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u305d\u306e\u6bb5\u968e\u306b\u9054\u3057\u305f\u3001\u307e\u305f\u306f\u9054\u3059\u308b\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Level(),
		   source,
		   new String[]
		   {
			   "label.en", "Level", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6210\u719f\u5ea6\u306e\u6bb5\u968e\uff081\uff5e9\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Target(),
		   source,
		   new String[]
		   {
			   "label.en", "Target", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u7e3e\u3067\u306a\u304f\u76ee\u6a19\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTrlAssessment_Basis(),
		   source,
		   new String[]
		   {
			   "label.en", "Basis", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6839\u62e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6bb5\u968e\u3092\u5b9a\u3081\u305f\u6839\u62e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (taxonomyEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Taxonomy", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853\u4f53\u7cfb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u306e\u4f53\u7cfb\u306e\u4e00\u3064\u306e\u7248\uff08SKOS ConceptScheme\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Edition(),
		   source,
		   new String[]
		   {
			   "label.en", "Edition", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7248\u306e\u540d\u524d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7248\u306e\u65e5\u4ed8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Authority(),
		   source,
		   new String[]
		   {
			   "label.en", "Authority", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7b56\u5b9a\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f53\u7cfb\u3092\u5b9a\u3081\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Supersedes(),
		   source,
		   new String[]
		   {
			   "label.en", "Supersedes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u306e\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTaxonomy_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6700\u4e0a\u4f4d\u306e\u7bc0\u70b9\uff08SKOS topConceptOf\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Technology", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f53\u7cfb\u306e\u4e2d\u306e\u6280\u8853\u30fb\u7fa4\u30fb\u9818\u57df\uff08SKOS Concept\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7bc0\u70b9\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_IntroducedIn(),
		   source,
		   new String[]
		   {
			   "label.en", "Taken up in", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u63a1\u629e\u6642\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u308a\u4e0a\u3052\u3089\u308c\u305f\u56de\u30fb\u7248\uff08\u51fa\u5178\u306e\u8a00\u3044\u65b9\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Marks(),
		   source,
		   new String[]
		   {
			   "label.en", "Marks", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5370", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7528\u3044\u308b\u6a2a\u65ad\u7684\u306a\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Uses(),
		   source,
		   new String[]
		   {
			   "label.en", "Uses", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7528\u9014", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f79\u7acb\u3064\u76f8\u624b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Trl(),
		   source,
		   new String[]
		   {
			   "label.en", "Readiness", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6210\u719f\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u6210\u719f\u5ea6\u306e\u63a8\u79fb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Children(),
		   source,
		   new String[]
		   {
			   "label.en", "Narrower", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0b\u4f4d\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u4e0b\u306b\u3042\u308b\u4e0b\u4f4d\u306e\u6280\u8853\uff08SKOS narrower\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Parent(),
		   source,
		   new String[]
		   {
			   "label.en", "Parent", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u4f4d\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f53\u7cfb\u306e\u6728\u3067\u3053\u306e\u6280\u8853\u306e\u4e0a\u306b\u3042\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Broader(),
		   source,
		   new String[]
		   {
			   "label.en", "Also broader", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4ed6\u306e\u4e0a\u4f4d\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89aa\u306e\u307b\u304b\u306e\u4e0a\u4f4d\u6280\u8853\uff08SKOS broader\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Related(),
		   source,
		   new String[]
		   {
			   "label.en", "Related", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u95a2\u9023\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u9023\u3059\u308b\u6280\u8853\uff08SKOS related\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_DependsOn(),
		   source,
		   new String[]
		   {
			   "label.en", "Depends on", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4f9d\u5b58\u3059\u308b\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u308c\u304c\u306a\u3044\u3068\u6210\u308a\u7acb\u305f\u306a\u3044\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_Enables(),
		   source,
		   new String[]
		   {
			   "label.en", "Enables", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53ef\u80fd\u306b\u3059\u308b\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u6280\u8853\u304c\u53ef\u80fd\u306b\u3059\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnology_ReplacedBy(),
		   source,
		   new String[]
		   {
			   "label.en", "Replaced by", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7f6e\u304d\u63db\u3048\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5ec3\u6b62\u3055\u308c\u305f\u6280\u8853\u306e\u4ee3\u308f\u308a\u306b\u4f7f\u3046\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //TaxonomyPackageImpl
