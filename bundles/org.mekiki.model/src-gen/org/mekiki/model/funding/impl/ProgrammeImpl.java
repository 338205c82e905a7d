/**
 */
package org.mekiki.model.funding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.actors.Organisation;

import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.Call;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.funding.Programme;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getFunders <em>Funders</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getBudgetLines <em>Budget Lines</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.ProgrammeImpl#getCalls <em>Calls</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends ElementImpl implements Programme
{
	/**
	 * The cached value of the '{@link #getFunders() <em>Funders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunders()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> funders;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected String start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected String end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTechnologies() <em>Technologies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologies()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> technologies;

	/**
	 * The cached value of the '{@link #getBudgetLines() <em>Budget Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetLines()
	 * @generated
	 * @ordered
	 */
	protected EList<BudgetLine> budgetLines;

	/**
	 * The cached value of the '{@link #getCalls() <em>Calls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalls()
	 * @generated
	 * @ordered
	 */
	protected EList<Call> calls;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return FundingPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getFunders()
	{
		if (funders == null)
		{
			funders = new EObjectEList<Organisation>(Organisation.class, this, FundingPackage.PROGRAMME__FUNDERS);
		}
		return funders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStart()
	{
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(String newStart)
	{
		String oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.PROGRAMME__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnd()
	{
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(String newEnd)
	{
		String oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.PROGRAMME__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getTechnologies()
	{
		if (technologies == null)
		{
			technologies = new EObjectEList<Technology>(Technology.class, this, FundingPackage.PROGRAMME__TECHNOLOGIES);
		}
		return technologies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BudgetLine> getBudgetLines()
	{
		if (budgetLines == null)
		{
			budgetLines = new EObjectContainmentEList<BudgetLine>(BudgetLine.class, this, FundingPackage.PROGRAMME__BUDGET_LINES);
		}
		return budgetLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Call> getCalls()
	{
		if (calls == null)
		{
			calls = new EObjectContainmentEList<Call>(Call.class, this, FundingPackage.PROGRAMME__CALLS);
		}
		return calls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case FundingPackage.PROGRAMME__BUDGET_LINES:
				return ((InternalEList<?>)getBudgetLines()).basicRemove(otherEnd, msgs);
			case FundingPackage.PROGRAMME__CALLS:
				return ((InternalEList<?>)getCalls()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case FundingPackage.PROGRAMME__FUNDERS:
				return getFunders();
			case FundingPackage.PROGRAMME__START:
				return getStart();
			case FundingPackage.PROGRAMME__END:
				return getEnd();
			case FundingPackage.PROGRAMME__TECHNOLOGIES:
				return getTechnologies();
			case FundingPackage.PROGRAMME__BUDGET_LINES:
				return getBudgetLines();
			case FundingPackage.PROGRAMME__CALLS:
				return getCalls();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case FundingPackage.PROGRAMME__FUNDERS:
				getFunders().clear();
				getFunders().addAll((Collection<? extends Organisation>)newValue);
				return;
			case FundingPackage.PROGRAMME__START:
				setStart((String)newValue);
				return;
			case FundingPackage.PROGRAMME__END:
				setEnd((String)newValue);
				return;
			case FundingPackage.PROGRAMME__TECHNOLOGIES:
				getTechnologies().clear();
				getTechnologies().addAll((Collection<? extends Technology>)newValue);
				return;
			case FundingPackage.PROGRAMME__BUDGET_LINES:
				getBudgetLines().clear();
				getBudgetLines().addAll((Collection<? extends BudgetLine>)newValue);
				return;
			case FundingPackage.PROGRAMME__CALLS:
				getCalls().clear();
				getCalls().addAll((Collection<? extends Call>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case FundingPackage.PROGRAMME__FUNDERS:
				getFunders().clear();
				return;
			case FundingPackage.PROGRAMME__START:
				setStart(START_EDEFAULT);
				return;
			case FundingPackage.PROGRAMME__END:
				setEnd(END_EDEFAULT);
				return;
			case FundingPackage.PROGRAMME__TECHNOLOGIES:
				getTechnologies().clear();
				return;
			case FundingPackage.PROGRAMME__BUDGET_LINES:
				getBudgetLines().clear();
				return;
			case FundingPackage.PROGRAMME__CALLS:
				getCalls().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case FundingPackage.PROGRAMME__FUNDERS:
				return funders != null && !funders.isEmpty();
			case FundingPackage.PROGRAMME__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case FundingPackage.PROGRAMME__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case FundingPackage.PROGRAMME__TECHNOLOGIES:
				return technologies != null && !technologies.isEmpty();
			case FundingPackage.PROGRAMME__BUDGET_LINES:
				return budgetLines != null && !budgetLines.isEmpty();
			case FundingPackage.PROGRAMME__CALLS:
				return calls != null && !calls.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
